package id.anugerah.ui.participant;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.submission.SubmissionState;
import id.anugerah.ui.diagram.DiagramFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseDiagramTest {

    @ParameterizedTest
    @EnumSource(SubmissionState.class)
    void everyStateHasItsBoxInTheDiagram(SubmissionState state) {
        assertThat(DiagramFile.read("submission", java.util.Locale.ENGLISH)).contains("id=\"" + CaseDiagram.box(state) + "\"");
    }
}
