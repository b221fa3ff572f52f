package id.anugerah.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.shared.Refused;
import id.anugerah.support.Samples;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvidenceInspectionTest {

    private final EvidenceInspection inspection = new EvidenceInspection();

    @Test
    void saysWhatAFileIs() {
        assertThat(inspection.inspect("a.pdf", Samples.pdf())).isEqualTo(MediaType.PDF);
        assertThat(inspection.inspect("a.PNG", Samples.image("png"))).isEqualTo(MediaType.PNG);
        assertThat(inspection.inspect("a.jpg", Samples.image("jpg"))).isEqualTo(MediaType.JPEG);
        assertThat(inspection.inspect("a.jpeg", Samples.image("jpg"))).isEqualTo(MediaType.JPEG);
        assertThat(inspection.inspect("a.docx", Samples.docx())).isEqualTo(MediaType.DOCX);
        assertThat(inspection.inspect("a.doc", Samples.doc())).isEqualTo(MediaType.DOC);
    }

    @Test
    void anEmptyFileIsRefused() {
        refused("a.pdf", new byte[0], "evidence.empty");
    }

    @Test
    void twoMegabytesAreTakenAndOneByteMoreIsNot() {
        assertThat(inspection.inspect("a.png", Arrays.copyOf(Samples.image("png"), 2_097_152))).isEqualTo(MediaType.PNG);
        refused("a.png", Arrays.copyOf(Samples.image("png"), 2_097_153), "evidence.tooLarge");
    }

    @Test
    void whatAFileIsCountsAndNotWhatItIsCalled() {
        refused("a.png", Samples.pdf(), "evidence.otherThanNamed");
        refused("a.pdf", Samples.image("png"), "evidence.otherThanNamed");
        refused("a.png", Samples.image("jpg"), "evidence.otherThanNamed");
        refused("a.jpg", Samples.image("png"), "evidence.otherThanNamed");
        refused("a.pdf", Samples.docx(), "evidence.otherThanNamed");
        refused("a.docx", Samples.pdf(), "evidence.otherThanNamed");
        refused("a.doc", Samples.docx(), "evidence.otherThanNamed");
        refused("a.docx", Samples.doc(), "evidence.otherThanNamed");
        refused("a.pdf", "MZ this is a program".getBytes(), "evidence.otherThanNamed");
        refused("a.pdf", "<html><script>alert(1)</script></html>".getBytes(), "evidence.otherThanNamed");
    }

    @Test
    void onlySixExtensionsMayBeEvidence() {
        refused("a.exe", Samples.pdf(), "evidence.wrongType");
        refused("a.docm", Samples.docxWithMacro(), "evidence.wrongType");
        refused("a.svg", "<svg/>".getBytes(), "evidence.wrongType");
        refused("pdf.", Samples.pdf(), "evidence.wrongType");
    }

    @Test
    void aDamagedFileIsRefused() {
        refused("a.pdf", half(Samples.pdf(40, "")), "evidence.damaged");
        refused("a.png", half(Samples.image("png")), "evidence.damaged");
        refused("a.jpg", half(Samples.image("jpg")), "evidence.damaged");
        refused("a.docx", allBut(30, Samples.docx()), "evidence.damaged");
        refused("a.doc", half(Samples.doc()), "evidence.damaged");
        refused("a.pdf", "%PDF-1.7\n%%EOF".getBytes(), "evidence.damaged");
    }

    @Test
    void aLockedPdfIsRefused() {
        refused("a.pdf", Samples.pdf(1, "secret"), "evidence.encrypted");
    }

    @Test
    void aDocumentWithAMacroIsRefused() {
        refused("a.docx", Samples.docxWithMacro(), "evidence.macro");
    }

    @Test
    void anArchiveThatIsCalledADocumentIsRefused() {
        refused("a.docx", Samples.zip(Map.of("run.exe", "MZ")), "evidence.otherThanNamed");
        refused("a.docx", Samples.zip(Map.of("xl/workbook.xml", "<workbook/>")), "evidence.otherThanNamed");
        refused("a.doc", Samples.container("Contents"), "evidence.otherThanNamed");
    }

    @Test
    void anArchiveThatUnpacksWithoutEndIsRefused() {
        refused("a.docx", Samples.zip(Map.of("word/document.xml", "0".repeat(60_000_000))), "evidence.bomb");
    }

    private void refused(String name, byte[] content, String reason) {
        assertThatThrownBy(() -> inspection.inspect(name, content)).as("%s of %d bytes", name, content.length)
                .isInstanceOf(Refused.class).hasMessage(reason);
    }

    private static byte[] allBut(int bytes, byte[] content) {
        return Arrays.copyOf(content, content.length - bytes);
    }

    private static byte[] half(byte[] content) {
        return Arrays.copyOf(content, content.length / 2);
    }
}
