package id.anugerah.form;

import id.anugerah.platform.WrongFile;
import id.anugerah.shared.Text;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What only the whole form can tell: names that are unique, conditions and words that exist, a way to send it. */
final class FormRules {

    private static final Set<FieldType> FOR_GATEWAYS = Set.of(FieldType.CHECKBOX, FieldType.RADIO, FieldType.SELECT,
            FieldType.NUMBER, FieldType.MINUTES);

    private final String file;
    private final Form form;
    private final Conditions conditions;

    FormRules(String file, Form form, Conditions conditions) {
        this.file = file;
        this.form = form;
        this.conditions = conditions;
    }

    void check() {
        unique("id", form.everything().map(part -> part.place().id()));
        unique("key", form.fields().stream().map(Field::key));
        Set<String> keys = form.fields().stream().map(Field::key).collect(Collectors.toSet());
        form.everything().forEach(part -> part.place().hideWhen().flatMap(hide -> conditions.wrong(hide, keys))
                .ifPresent(cause -> {
                    throw wrong(part, "syarat conditional.hide tidak dapat dipakai (" + cause + ")",
                            "conditional.hide cannot be used (" + cause + ")");
                }));
        if (form.everything().noneMatch(Part.Act.class::isInstance)) {
            throw WrongFile.refusal(file, "/components", "tidak ada tombol untuk mengirim", "there is no button to send it");
        }
        form.fields().forEach(this::check);
        form.everything().forEach(part -> texts(part).forEach(text -> words(part, text)));
        words(form.parts().get(0), form.title());
    }

    private void check(Field field) {
        boolean wrongWay = field.rules().min().isPresent() && field.rules().max().isPresent()
                && field.rules().min().get().compareTo(field.rules().max().get()) > 0
                || field.rules().minLength().orElse(0) > field.rules().longest();
        if (wrongWay) {
            throw wrong(field, "batas bawah melebihi batas atas", "the lower bound exceeds the upper one");
        }
        if (field.initial().isPresent() && field.choicesKey().isEmpty() && field.type().choosing()
                && field.choices().stream().noneMatch(choice -> choice.value().equals(field.initial().get()))) {
            throw wrong(field, "nilai awal bukan salah satu pilihan", "the default is none of the choices");
        }
        if (field.variable() && !fitForAGateway(field)) {
            throw wrong(field, "isian jenis ini tidak dapat menjadi variabel proses",
                    "a field of this kind cannot become a process variable");
        }
        if (field.choicesKey().isPresent() && form.view().isEmpty()) {
            throw wrong(field, "valuesKey memerlukan layar (properties.view)", "valuesKey needs a screen (properties.view)");
        }
    }

    /** A gateway has to find a plain value: always shown, never empty, not a text that somebody wrote. */
    private boolean fitForAGateway(Field field) {
        return FOR_GATEWAYS.contains(field.type()) && field.choicesKey().isEmpty() && field.rules().decimals() == 0
                && (field.rules().required() || field.type() == FieldType.CHECKBOX)
                && field.place().hideWhen().isEmpty() && form.parts().contains(field);
    }

    /** Both languages name the same words, and a form that stands alone only those that every task has. */
    private void words(Part part, Text text) {
        Set<String> names = new TreeSet<>(Template.names(text.id()));
        if (!names.equals(new TreeSet<>(Template.names(text.en())))) {
            throw wrong(part, "kedua bahasa memakai {{…}} yang berbeda", "the two languages use different {{…}}");
        }
        if (Template.leftOpen(text.id()) || Template.leftOpen(text.en())) {
            throw wrong(part, "hanya {{nama}} yang dapat dipakai di dalam teks", "only {{name}} can be used in a text");
        }
        names.removeAll(Given.STANDING_ALONE);
        if (form.view().isEmpty() && !names.isEmpty()) {
            throw wrong(part, "{{" + names.iterator().next() + "}} tidak dikenal tanpa layar (properties.view)",
                    "{{" + names.iterator().next() + "}} is not known without a screen (properties.view)");
        }
    }

    private static Stream<Text> texts(Part part) {
        if (part instanceof Field field) {
            return Stream.concat(Stream.of(field.label(), field.description()), field.choices().stream().map(Field.Choice::label));
        }
        return part instanceof Part.Prose prose ? Stream.of(prose.markdown())
                : part instanceof Part.Group group ? Stream.of(group.label())
                : part instanceof Part.Act act ? Stream.of(act.label()) : Stream.of();
    }

    private void unique(String what, Stream<String> names) {
        List<String> all = names.sorted().toList();
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i).equals(all.get(i - 1))) {
                throw WrongFile.refusal(file, "/components", what + " “" + all.get(i) + "” ada dua kali",
                        "the " + what + " “" + all.get(i) + "” appears twice");
            }
        }
    }

    private RuntimeException wrong(Part part, String cause, String english) {
        return WrongFile.refusal(file, part instanceof Field field ? field.key() : part.place().id(), cause, english);
    }
}
