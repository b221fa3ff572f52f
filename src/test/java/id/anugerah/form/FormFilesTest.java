package id.anugerah.form;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.shared.Text;
import id.anugerah.support.Feel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The files of forms/ become the records that screens and services use. */
class FormFilesTest {

    private final List<Form> forms = new FormFiles(Feel.conditions()).all();

    @Test
    void everyFileIsRead() {
        assertThat(forms).extracting(Form::id).contains("task_schedule_session", "task_propose_shortlist", "task_release_shortlist",
                "task_propose_awards", "task_release_awards");
        assertThat(forms).allSatisfy(form -> assertThat(form.hash()).matches("[0-9a-f]{64}"));
    }

    @Test
    void theTitleIsTheFirstLineAndTheRestIsTextOfTheForm() {
        Form form = form("task_schedule_session");

        assertThat(form.title()).isEqualTo(new Text("Jadwalkan sesi finalis", "Schedule the finalist’s session"));
        assertThat(form.view()).contains("organizer/finals");
        assertThat(form.parts().get(0)).isInstanceOfSatisfying(Part.Prose.class,
                prose -> assertThat(prose.markdown().en()).startsWith("The session of {{body}} takes {{minutes}} minutes"));
    }

    @Test
    void fieldsKeepTheirKindTheirRulesAndBothLanguages() {
        Form form = form("task_schedule_session");

        assertThat(form.fields()).extracting(Field::key).containsExactly("panel", "date", "start", "meeting", "link", "room");
        assertThat(form.fields()).extracting(Field::type).containsExactly(FieldType.SELECT, FieldType.DATE, FieldType.TIME,
                FieldType.RADIO, FieldType.LINK, FieldType.TEXTFIELD);
        assertThat(form.field("start").label()).isEqualTo(new Text("Mulai ({{zone}})", "Start ({{zone}})"));
        assertThat(form.field("start").minutes()).isEqualTo(15);
        assertThat(form.field("meeting").choices()).extracting(choice -> choice.label().en())
                .containsExactly("Teleconference", "In person");
        assertThat(form.field("meeting").initial()).contains("online");
        assertThat(form.field("room").rules().longest()).isEqualTo(200);
        assertThat(form.field("room").place().hideWhen()).contains("meeting != \"room\"");
    }

    private Form form(String id) {
        return forms.stream().filter(form -> form.id().equals(id)).findFirst().orElseThrow();
    }
}
