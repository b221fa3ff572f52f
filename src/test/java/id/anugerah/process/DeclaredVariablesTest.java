package id.anugerah.process;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.support.Variables;
import org.junit.jupiter.api.Test;

/** M5: the few scalars that gateways and timers read. That there are no others is checked after every test of the product. */
class DeclaredVariablesTest {

    @Test
    void theProcessesDeclareTheseAndNoOthers() {
        assertThat(Variables.declared()).containsExactlyInAnyOrder("admitted", "eligible", "exceptionAsked", "exceptionGranted", "submitted", "secondOpinion", "cutKnown", "nearCut",
                "verificationsDiffer", "objectionUpheld", "discuss", "fieldStep", "finalist", "phase", "shortlistReleased", "awardsReleased",
                "shortlistCorrectionReleased", "awardCorrectionReleased");
    }
}
