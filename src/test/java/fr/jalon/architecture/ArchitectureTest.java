package fr.jalon.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import fr.jalon.tenancy.Workspace;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.core.Context;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.Set;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The rules of the house that concern packages, injection, time and output; those of use cases are beside. */
class ArchitectureTest {

    /** What the platform can only put into a field: its own resources, and JAX-RS's context. */
    private static final Set<String> INJECTED_FIELDS = Set.of(
            "fr.jalon.casework.reminder.Reminding.schedule",
            "fr.jalon.casework.duplicate.MergeExpiry.schedule",
            "fr.jalon.casework.exchange.ImportWork.schedule",
            "fr.jalon.casework.exchange.ImportWork.threads",
            "fr.jalon.casework.transfer.TransferWork.schedule",
            "fr.jalon.casework.transfer.TransferWork.threads",
            "fr.jalon.labelling.assignment.PlanWork.schedule",
            "fr.jalon.labelling.assignment.PlanWork.threads",
            "fr.jalon.labelling.campaign.CampaignWork.schedule",
            "fr.jalon.labelling.campaign.CampaignWork.threads",
            "fr.jalon.labelling.audit.AuditPost.schedule",
            "fr.jalon.labelling.evidence.IndicatorWatch.schedule",
            "fr.jalon.labelling.reminder.DailyRound.schedule",
            "fr.jalon.labelling.calibration.CalibrationWatch.schedule",
            "fr.jalon.labelling.sample.SampleExpiry.schedule",
            "fr.jalon.labelling.webhook.WebhookCaller.schedule",
            "fr.jalon.labelling.webhook.WebhookPost.schedule",
            "fr.jalon.shared.files.WordReader.threads",
            "fr.jalon.identity.JournalSealing.schedule",
            "fr.jalon.identity.UseCaseInterceptor.transaction",
            "fr.jalon.shared.error.ConstraintViolationMapper.headers",
            "fr.jalon.shared.error.RefusedMapper.headers",
            "fr.jalon.shared.error.UnexpectedMapper.headers",
            "fr.jalon.shared.web.DatabaseReady.database",
            "fr.jalon.tenancy.Persistence.entityManager");

    private static final Set<String> ENTERS_WORKSPACES = Set.of(
            "fr.jalon.casework.agenda.FeedResource",
            "fr.jalon.casework.reminder.Reminding",
            "fr.jalon.casework.duplicate.MergeExpiry",
            "fr.jalon.labelling.assignment.PlanWork",
            "fr.jalon.labelling.campaign.CampaignWork",
            "fr.jalon.labelling.calibration.CalibrationWatch",
            "fr.jalon.labelling.audit.AuditPost",
            "fr.jalon.labelling.evidence.IndicatorWatch",
            "fr.jalon.labelling.reminder.DailyRound",
            "fr.jalon.labelling.sample.SampleExpiry",
            "fr.jalon.labelling.webhook.WebhookPost",
            "fr.jalon.casework.exchange.ImportWork",
            "fr.jalon.casework.transfer.TransferWork",
            "fr.jalon.identity.JalonAuthentication",
            "fr.jalon.identity.JournalSealing",
            "fr.jalon.identity.WorkspaceFilter",
            "fr.jalon.tenancy.Workspace",
            "fr.jalon.tenancy.Workspace$Stay");

    private static final Set<String> SYSTEM_CLOCK = Set.of("now", "currentTimeMillis");

    @Test
    void packagesDependOnOneAnotherWithoutCycles() {
        slices().assignedFrom(new EachPackage()).should().beFreeOfCycles().check(Jalon.CLASSES);
    }

    @Test
    void theApplicationDoesNotKnowTheLauncher() {
        noClasses()
                .that(resideOutsideOfPackage("fr.jalon.launcher.."))
                .should()
                .dependOnClassesThat(resideInAPackage("fr.jalon.launcher.."))
                .check(Jalon.CLASSES);
    }

    @Test
    void aWorkspaceIsEnteredOnlyWhereARequestOrAScheduledTaskBegins() {
        noClasses()
                .that(resideOutsideOfPackage("fr.jalon.launcher.."))
                .and(describe("are not listed here", type -> !ENTERS_WORKSPACES.contains(type.getName())))
                .should()
                .dependOnClassesThat(assignableTo(Workspace.Stay.class))
                .check(Jalon.CLASSES);
    }

    @Test
    void onlyTenancyNamesAWorkspaceByItsDatabaseAndRole() {
        noClasses()
                .that(resideOutsideOfPackage("fr.jalon.tenancy"))
                .should()
                .callConstructor(Workspace.class, String.class, String.class)
                .check(Jalon.CLASSES);
    }

    @Test
    void nobodyButTenancyOpensAConnection() {
        noClasses()
                .that(resideOutsideOfPackages("fr.jalon.launcher..", "fr.jalon.tenancy"))
                .and()
                .doNotHaveFullyQualifiedName("fr.jalon.shared.web.DatabaseReady")
                .should()
                .dependOnClassesThat(assignableTo(DataSource.class)
                        .or(assignableTo(Connection.class))
                        .or(assignableTo(EntityManagerFactory.class))
                        .or(type(DriverManager.class)))
                .check(Jalon.CLASSES);
    }

    @Test
    void entitiesLiveInTheirFeature() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .resideInAnyPackage(
                        "fr.jalon.tenancy",
                        "fr.jalon.identity",
                        "fr.jalon.casework.*",
                        "fr.jalon.labelling.*",
                        "fr.jalon.oversight.*")
                .check(Jalon.CLASSES);
    }

    @Test
    void whatABeanNeedsComesThroughItsConstructor() {
        assertThat(Jalon.CLASSES.stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(ArchitectureTest::isInjected)
                        .map(JavaField::getFullName))
                .as("fields that are injected")
                .isSubsetOf(INJECTED_FIELDS);
    }

    @Test
    void onlyTheClockProducerAsksTheSystemForTheTime() {
        noClasses()
                .that(resideOutsideOfPackage("fr.jalon.launcher.."))
                .and()
                .doNotHaveFullyQualifiedName("fr.jalon.shared.time.ClockProducer")
                .should()
                .accessTargetWhere(describe("reads the system's clock", ArchitectureTest::readsTheSystemsClock))
                .check(Jalon.CLASSES);
    }

    @Test
    void onlyTheLauncherWritesOnTheTerminal() {
        noClasses()
                .that(resideOutsideOfPackage("fr.jalon.launcher.."))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(Jalon.CLASSES);
    }

    private static boolean isInjected(JavaField field) {
        return field.isAnnotatedWith(Inject.class)
                || field.isAnnotatedWith(PersistenceContext.class)
                || field.isAnnotatedWith(Resource.class)
                || field.isAnnotatedWith(EJB.class)
                || field.isAnnotatedWith(Context.class)
                || field.isAnnotatedWith(ConfigProperty.class);
    }

    private static boolean readsTheSystemsClock(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        boolean given = access.getTarget() instanceof CodeUnitCallTarget call
                && call.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        if (given) {
            return false;
        }
        return owner.getPackageName().startsWith("java.time") && SYSTEM_CLOCK.contains(name)
                || owner.isEquivalentTo(Clock.class) && name.startsWith("system")
                || owner.isEquivalentTo(System.class) && SYSTEM_CLOCK.contains(name)
                || owner.isEquivalentTo(java.util.Date.class) && name.equals("<init>");
    }

    /** Each package is a slice of its own: a feature, the root of an area, a part of what is shared. */
    private static final class EachPackage implements SliceAssignment {

        private static final DescribedPredicate<JavaClass> INCLUDED = resideInAPackage("fr.jalon..");

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return INCLUDED.test(type) ? SliceIdentifier.of(type.getPackageName()) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "each package";
        }
    }
}
