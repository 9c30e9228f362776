package fr.jalon.identity;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;

/** Lets a call that carries a key do its work once, and answers the next ones from what was kept. */
@AnsweredOnce
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class AnsweredOnceInterceptor {

    private final HttpServletRequest request;
    private final KeepAnswers answers;
    private final Actor actor;

    @Inject
    AnsweredOnceInterceptor(HttpServletRequest request, KeepAnswers answers, Actor actor) {
        this.request = request;
        this.answers = answers;
        this.actor = actor;
    }

    @AroundInvoke
    Object run(InvocationContext call) throws Exception {
        String key = request.getHeader(AnsweredOnce.HEADER);
        boolean keepsNone = actor.has(Role.PLATFORM_ADMINISTRATOR); // creates nothing over REST: has no such table
        if (key == null || keepsNone) {
            return call.proceed();
        }
        CallPrint print = CallPrint.of(call, actor.roles());
        return answers.once(key, print, () -> (Response) call.proceed());
    }
}
