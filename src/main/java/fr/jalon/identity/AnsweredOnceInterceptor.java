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
        Response answer = answers.once(key, print, () -> response(call.proceed()));
        if (call.getMethod().getReturnType() == Response.class) {
            return answer;
        }
        KeptAnswerFilter.put(request, answer);
        return null;
    }

    /** What a method answers: a response of its own, a value, or nothing. */
    private static Response response(Object answered) {
        if (answered instanceof Response response) {
            return response;
        }
        return answered == null
                ? Response.noContent().build()
                : Response.ok(answered).build();
    }
}
