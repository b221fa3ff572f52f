package id.anugerah.support;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.anugerah.form.Field;
import id.anugerah.form.Forms;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.springframework.test.util.ReflectionTestUtils;

/** Which process variables are declared, and which there are. */
public final class Variables {

    private static final Set<String> SCALARS = Set.of("boolean", "string", "integer", "long", "date");

    /** The gateways of edition.bpmn read these; release.ReleaseKind names them, as a ring-1 module cannot know a process. */
    private static final Set<String> OF_RELEASES = Set.of("shortlistReleased", "awardsReleased",
            "shortlistCorrectionReleased", "awardCorrectionReleased");

    private static final Set<String> DECLARED = declared();

    private Variables() {
    }

    /** Public constants of the process ring hold names of variables and nothing else. */
    public static Set<String> declared() {
        JavaClasses ring = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("id.anugerah.process");
        Set<String> names = new TreeSet<>(OF_RELEASES);
        ring.stream().flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().containsAll(Set.of(JavaModifier.PUBLIC, JavaModifier.STATIC, JavaModifier.FINAL)))
                .filter(field -> field.getRawType().isEquivalentTo(String.class)).map(Variables::value).forEach(names::add);
        return names;
    }

    static List<String> undeclared(Product product) {
        return all(product).stream().map(HistoricVariableInstance::getName).filter(name -> !DECLARED.contains(name) && !ofForms(product).contains(name))
                .distinct().toList();
    }

    /** What form files declare for their gateways. */
    private static Set<String> ofForms(Product product) {
        return product.the(Forms.class).all().stream().flatMap(form -> form.fields().stream()).filter(Field::variable)
                .map(Field::key).collect(Collectors.toSet());
    }

    static List<String> notScalar(Product product) {
        return all(product).stream().filter(variable -> !SCALARS.contains(variable.getTypeName()))
                .map(variable -> variable.getName() + " is " + variable.getTypeName()).distinct().toList();
    }

    private static List<HistoricVariableInstance> all(Product product) {
        return product.the(HistoryService.class).createHistoricVariableInstanceQuery().disableBinaryFetching()
                .disableCustomObjectDeserialization().list();
    }

    private static String value(JavaField field) {
        return (String) ReflectionTestUtils.getField(field.getOwner().reflect(), field.getName());
    }
}
