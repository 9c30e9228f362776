package fr.jalon.identity;

import fr.jalon.shared.i18n.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The profile page: own account, password, access tokens. */
@Named
@ViewScoped
public class ProfileView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DEFAULT_DAYS = 90;

    private final OwnAccount account;
    private final AccessTokens tokens;

    private String presentPassword;
    private String newPassword;
    private String tokenName;
    private int tokenDays = DEFAULT_DAYS;
    private String secret;

    @Inject
    ProfileView(OwnAccount account, AccessTokens tokens) {
        this.account = account;
        this.tokens = tokens;
    }

    ProfileView() {
        this(null, null);
    }

    /** Changes the password. */
    public void changePassword() {
        account.changePassword(presentPassword, newPassword);
        say("password.changed");
    }

    /** Makes a token and shows its secret this once. */
    public void createToken() {
        secret = tokens.create(tokenName, tokenDays);
        tokenName = null;
    }

    /** Revokes a token. */
    public void revoke(long id) {
        tokens.revoke(id);
        secret = null;
        say("token.revoked");
    }

    /** Ends every session, this one too. */
    public String signOutEverywhere() {
        account.signOutEverywhere();
        FacesContext.getCurrentInstance().getExternalContext().invalidateSession();
        return "/sign-in.xhtml?faces-redirect=true";
    }

    private static void say(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(Texts.text(faces.getViewRoot().getLocale(), key)));
    }

    public String getMail() {
        return account.mail();
    }

    public List<AccessToken> getTokens() {
        return tokens.mine();
    }

    public String getPresentPassword() {
        return presentPassword;
    }

    public void setPresentPassword(String presentPassword) {
        this.presentPassword = presentPassword;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }

    public String getTokenName() {
        return tokenName;
    }

    public void setTokenName(String tokenName) {
        this.tokenName = tokenName;
    }

    public int getTokenDays() {
        return tokenDays;
    }

    public void setTokenDays(int tokenDays) {
        this.tokenDays = tokenDays;
    }

    /** The new token's secret, until the page is left. */
    public String getSecret() {
        return secret;
    }
}
