package id.anugerah.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.access.ServiceGates.Gate;
import id.anugerah.edition.PhaseKind;
import id.anugerah.evidence.EvidenceFiles;
import id.anugerah.evidence.corpus.Corpus;
import id.anugerah.furtherstep.FurtherStep;
import id.anugerah.furtherstep.Observing;
import id.anugerah.instrument.Option;
import id.anugerah.shared.Refused;
import id.anugerah.support.Case;
import id.anugerah.support.Hearing;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Samples;
import id.anugerah.support.Season;
import id.anugerah.worklist.Box;
import java.io.ByteArrayInputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** The right role is not enough: every method that is given somebody else's submission, evidence or session refuses it. */
@ProductTest
class ForeignObjectTest {

    @Autowired
    private ApplicationContext context;
    @Autowired
    private Product product;

    @Test
    void participantsReachOnlyTheirOwn() {
        Season season = Season.of(product);
        Case owned = season.aCase().registered().activated().answered("A1", Option.A);
        Person stranger = season.aCase().registered().activated().owner();
        UUID evidence = owned.assessment().evidence().get("A1").get(0).id();

        assertThat(answers(stranger, ForParticipants.class, Map.of("evidence", evidence, "*", owned.id())))
                .isNotEmpty().allSatisfy((gate, reason) -> assertThat(reason).as(gate).endsWith(".notYours"));
        assertThat(answers(stranger, ForSignedIn.class, Map.of("evidence", evidence, "submission", owned.id())))
                .isNotEmpty().allSatisfy((gate, reason) -> assertThat(reason).as(gate).endsWith(".notYours"))
                .containsKeys("EvidenceFiles.open", "EvidenceFiles.preview", "EvidenceFiles.search");
    }

    @Test
    void verifiersReachOnlyWhatTheyHold() {
        Season season = Season.of(product);
        Case held = season.aCase().registered().activated().filled(Option.D).answered("A1", Option.A).submitted();
        season.evaluationOpens();
        held.evaluation().claimed(product.people().verifier(1), Box.TASK_VERIFY);

        Map<String, String> answers = answers(product.people().verifier(2), ForVerifiers.class, Map.of("*", held.id()));
        answers.keySet().removeIf(gate -> gate.startsWith("Conflicts.")); // each a list of one's own
        assertThat(answers).isNotEmpty().allSatisfy((gate, reason) -> assertThat(reason).as(gate).isEqualTo("verification.notYours"));
        assertThat(answers(product.people().verifier(2), ForSignedIn.class,
                Map.of("evidence", product.the(EvidenceFiles.class).of(held.id()).get(0).id(), "submission", held.id())))
                .containsKeys("EvidenceFiles.open", "EvidenceFiles.preview", "EvidenceFiles.search")
                .allSatisfy((gate, reason) -> assertThat(reason).as(gate).endsWith(".notYours"));
    }

    @Test
    void jurorsReachOnlyTheSessionsOfTheirPanel() {
        Season season = Season.of(product);
        Case heard = season.aCase().registered().activated().filled(Option.D).submitted();
        season.evaluationOpens();
        heard.evaluation().confirmed();
        season.shortlistAnnounced();
        Hearing hearing = heard.hearing().scheduled(season.opens(PhaseKind.FINALS)).opened();
        UUID session = hearing.id();
        UUID step = hearing.ordered(FurtherStep.Kind.FIELD_OBSERVATION);
        UUID photo = product.as(product.people().juror(1), () -> product.the(Observing.class)
                .photo(step, "loket.png", new ByteArrayInputStream(Corpus.cook("png 40x30")))).id();

        Map<String, String> answers = answers(product.people().juror(3), ForJurors.class,
                Map.of("*", session, "step", step, "photo", photo));
        assertThat(answers.remove("Absences.remove")).isEqualTo("panel.absenceGone"); // no session, but as little somebody else's
        assertThat(answers).isNotEmpty().allSatisfy((gate, reason) -> assertThat(reason).as(gate).isEqualTo("finals.notOnPanel"));
    }

    /** Each method for these callers that takes one of the objects, and the reason of its refusal. */
    private Map<String, String> answers(Person stranger, Class<? extends Annotation> callers, Map<String, UUID> objects) {
        Map<String, String> reasons = new TreeMap<>();
        for (Gate gate : new ServiceGates(context).all()) {
            if (AnnotatedElementUtils.hasAnnotation(gate.method(), callers) && object(gate.method(), objects).isPresent()) {
                Object[] arguments = Arrays.stream(gate.method().getParameters())
                        .map(parameter -> argument(parameter, object(gate.method(), objects).get())).toArray();
                reasons.put(gate.name(), product.as(stranger, () -> reason(gate, arguments)));
            }
        }
        return reasons;
    }

    private static Optional<UUID> object(Method method, Map<String, UUID> objects) {
        List<Parameter> parameters = List.of(method.getParameters());
        if (parameters.isEmpty() || parameters.get(0).getType() != UUID.class || parameters.get(0).getName().equals("edition")) {
            return Optional.empty();
        }
        return Optional.ofNullable(objects.getOrDefault(parameters.get(0).getName(), objects.get("*")));
    }

    private static Object argument(Parameter parameter, UUID object) {
        Class<?> type = parameter.getType();
        if (type == UUID.class) {
            return object;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return Map.<Class<?>, Object>of(String.class, parameter.getName().equals("name") ? "bukti.pdf" : "A1", int.class, 0, boolean.class, false, byte[].class, Samples.pdf(),
                Optional.class, Optional.empty(), List.class, List.of(), Set.class, Set.of()).get(type);
    }

    private static String reason(Gate gate, Object[] arguments) throws ReflectiveOperationException {
        try {
            Object answer = gate.bean().getClass().getMethod(gate.method().getName(), gate.method().getParameterTypes())
                    .invoke(gate.bean(), arguments);
            return "let in, answered " + answer;
        } catch (InvocationTargetException thrown) {
            return thrown.getCause() instanceof Refused refused ? refused.reason() : "broke: " + thrown.getCause();
        }
    }
}
