package fr.jalon.identity;

import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The sign-in page and the choice of a workspace. */
@Named
@RequestScoped
public class SignInView {

    private final SignIn signIn;
    private final ChooseWorkspace chooseWorkspace;
    private final Actor actor;
    private final HttpServletRequest request;
    private final ExternalContext external;

    private String mail;
    private String password;
    private String next;
    private List<WorkspaceChoice> choices;

    @Inject
    SignInView(
            SignIn signIn,
            ChooseWorkspace chooseWorkspace,
            Actor actor,
            HttpServletRequest request,
            ExternalContext external) {
        this.signIn = signIn;
        this.chooseWorkspace = chooseWorkspace;
        this.actor = actor;
        this.request = request;
        this.external = external;
    }

    SignInView() {
        this(null, null, null, null, null);
    }

    /** Signs in; with one workspace, enters it, else shows the choice. */
    public void signIn() throws IOException {
        Optional<SignedAccount> account = signIn.attempt(mail, password, actor.address());
        if (account.isEmpty()) {
            throw Refused.field("password", "signIn.wrong");
        }
        request.getSession(true).invalidate();
        request.getSession(true).setAttribute(JalonAuthentication.SIGNED_ACCOUNT, account.get());
        List<WorkspaceChoice> mine = chooseWorkspace.choices(account.get());
        if (mine.size() == 1) {
            enter(account.get(), mine.get(0).key());
        } else {
            redirect(Paths.CHOICE);
        }
    }

    /** Enters the workspace that was chosen. */
    public void choose(String key) throws IOException {
        enter(account(), key);
    }

    private void enter(SignedAccount account, String key) throws IOException {
        SignedIn someone = chooseWorkspace.choose(account, key);
        request.changeSessionId();
        request.getSession().setAttribute(JalonAuthentication.SIGNED_IN, someone);
        redirect(Redirects.within(next, "/index.xhtml"));
    }

    private void redirect(String path) throws IOException {
        external.redirect(external.getRequestContextPath() + path);
    }

    private SignedAccount account() {
        return JalonAuthentication.signedAccount(request).orElseThrow(Refused::forbidden);
    }

    /** The workspaces to choose from. */
    public List<WorkspaceChoice> getChoices() {
        if (choices == null) {
            choices = chooseWorkspace.choices(account());
        }
        return choices;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
