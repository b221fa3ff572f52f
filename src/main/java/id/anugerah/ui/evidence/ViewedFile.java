package id.anugerah.ui.evidence;

import id.anugerah.evidence.Evidence;
import id.anugerah.evidence.EvidenceFiles;
import id.anugerah.evidence.MediaType;
import id.anugerah.objection.AddedFile;
import java.util.UUID;

/** A file as the viewer needs it. @param address of its bytes @param textAddress of its text, page by page */
public record ViewedFile(String name, MediaType type, int size, String address, String textAddress) {

    static ViewedFile of(Evidence file) {
        return new ViewedFile(file.name(), file.type(), file.size(), "/dokumen/bukti/" + file.id(), "/dokumen/teks/" + file.id());
    }

    /** A finalist's presentation. */
    public static ViewedFile presentation(UUID submission, EvidenceFiles.Kept file) {
        String address = "/dokumen/presentasi/" + submission;
        return new ViewedFile(file.name(), file.type(), file.size(), address, address + "/teks");
    }

    /** A new file of an objection. */
    public static ViewedFile added(AddedFile added) {
        String address = "/dokumen/keberatan/" + added.id();
        return new ViewedFile(added.file().name(), added.file().type(), added.file().size(), address, address + "/teks");
    }

    /** Where the file is saved from. */
    public String download() {
        return address + "?unduh=ya";
    }
}
