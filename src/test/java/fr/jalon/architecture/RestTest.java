package fr.jalon.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import fr.jalon.identity.AnsweredOnce;
import jakarta.ws.rs.POST;
import org.junit.jupiter.api.Test;

/** What holds for every REST resource. */
class RestTest {

    @Test
    void whatIsPostedMayBeSentAgain() {
        methods()
                .that()
                .areAnnotatedWith(POST.class)
                .should()
                .beAnnotatedWith(AnsweredOnce.class)
                .check(Jalon.CLASSES);
    }
}
