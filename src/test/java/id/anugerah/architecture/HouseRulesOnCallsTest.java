package id.anugerah.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static id.anugerah.architecture.MainCode.CLASSES;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import id.anugerah.access.ForAdministrators;
import id.anugerah.access.ForAnyone;
import id.anugerah.access.ForEvaluationWatchers;
import id.anugerah.access.ForJurors;
import id.anugerah.access.ForModules;
import id.anugerah.access.ForOperationsWatchers;
import id.anugerah.access.ForOrganizers;
import id.anugerah.access.ForOverseers;
import id.anugerah.access.ForParticipants;
import id.anugerah.access.ForSignedIn;
import id.anugerah.access.ForVerifiers;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** H7 to H9 of the architecture: what a delegate, a service and anybody who asks for the time may do. */
class HouseRulesOnCallsTest {

    private static final List<Class<? extends Annotation>> ACCESS = List.of(ForAnyone.class, ForSignedIn.class,
            ForParticipants.class, ForVerifiers.class, ForJurors.class, ForOrganizers.class, ForOverseers.class,
            ForEvaluationWatchers.class, ForOperationsWatchers.class, ForAdministrators.class, ForModules.class);

    @Test
    void h7ADelegateHasOneCollaborator() {
        classes().that().implement(JavaDelegate.class).should(be(DescribedPredicate.describe("holding exactly one field",
                type -> type.getFields().stream().filter(field -> !field.getModifiers().contains(JavaModifier.STATIC)).count() == 1)))
                .check(CLASSES);
    }

    @Test
    void h7ADelegateHasNoTransactionOfItsOwn() {
        noClasses().that().implement(JavaDelegate.class).should().dependOnClassesThat()
                .resideInAPackage("org.springframework.transaction..").check(CLASSES);
    }

    @Test
    void h8EveryPublicServiceMethodSaysWhoMayCallIt() {
        methods().that(arePublicInAService()).should(be(DescribedPredicate.describe("annotated with who may call it",
                method -> ACCESS.stream().anyMatch(access -> carries(method, access))))).check(CLASSES);
    }

    @Test
    void h8EveryPublicServiceMethodIsTransactional() {
        methods().that(arePublicInAService()).should(be(DescribedPredicate.describe("transactional",
                method -> carries(method, Transactional.class)))).check(CLASSES);
    }

    @Test
    void h8WhatIsForModulesIsNeverCalledFromAScreen() {
        noClasses().that().resideInAnyPackage("id.anugerah.ui..", "id.anugerah.web..")
                .should().accessTargetWhere(targetIsForModules()).allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void h9OnlyTheProductsClockTellsTheTime() {
        noClasses().that().resideOutsideOfPackage("id.anugerah.platform.time..")
                .should().accessTargetWhere(readsTheMachinesClock()).check(CLASSES);
    }

    @Test
    void h9NoNamesThatSayNothing() {
        noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager)").check(CLASSES);
    }

    private static DescribedPredicate<JavaMethod> arePublicInAService() {
        return DescribedPredicate.describe("are public methods of a service of ring 1", method ->
                method.getModifiers().contains(JavaModifier.PUBLIC)
                        && method.getOwner().isAnnotatedWith(Service.class)
                        && JavaClass.Predicates.resideOutsideOfPackages(MainCode.NOT_RING_ONE).test(method.getOwner()));
    }

    private static boolean carries(JavaMethod method, Class<? extends Annotation> annotation) {
        return method.isAnnotatedWith(annotation) || method.getOwner().isAnnotatedWith(annotation);
    }

    private static DescribedPredicate<JavaAccess<?>> targetIsForModules() {
        return DescribedPredicate.describe("the target is @ForModules",
                access -> access.getTarget().isAnnotatedWith(ForModules.class)
                        || access.getTargetOwner().isAnnotatedWith(ForModules.class));
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheMachinesClock() {
        return DescribedPredicate.describe("the machine's clock is read", access -> {
            String owner = access.getTargetOwner().getFullName();
            String target = access.getTarget().getFullName();
            boolean now = owner.startsWith("java.time.") && access.getTarget().getName().equals("now")
                    && !target.contains(Clock.class.getName());
            boolean system = owner.equals(Clock.class.getName()) && access.getTarget().getName().startsWith("system");
            return now || system || target.startsWith("java.lang.System.currentTimeMillis")
                    || target.equals(Date.class.getName() + ".<init>()");
        });
    }
}
