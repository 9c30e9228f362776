package fr.jalon.testing;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The application as it is packaged, with the tests in it: deployed once for all of them. */
public final class Deployed {

    private static final String TESTS =
            "(.*IT(\\$.*)?|.*/testing/(Here|LargeReference|Mailbox|MigrationUser|NetworkOfDiagnoses|NewFiles|ServerFault|Statements|Together).*"
                    + "|.*/(action|calibration|commission|evidence|identity|label|report|sample|transfer|webhook)/Test[A-Z].*|.*/launcher/database/JournalChain.*)\\.class";

    private Deployed() {}

    @Deployment
    public static WebArchive application() throws URISyntaxException {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/jalon.war"))
                .addPackages(true, Filters.include(TESTS), "fr.jalon")
                .addAsWebResource("pages/failure.xhtml", "error/failure.xhtml")
                .addAsLibrary(new File(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()));
    }
}
