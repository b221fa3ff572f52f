package id.anugerah.ui.shell;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** The upload component's own texts. */
public final class UploadTexts {

    private UploadTexts() {
    }

    public static UploadI18N of(Words words) {
        return of(words, words.of("participant.evidence.rules"));
    }

    /** @param rules said where the component itself refuses a file */
    public static UploadI18N of(Words words, String rules) {
        UploadI18N.Uploading uploading = new UploadI18N.Uploading();
        uploading.setStatus(new UploadI18N.Uploading.Status().setConnecting(words.of("participant.upload.connecting"))
                .setStalled(words.of("participant.upload.stalled")).setProcessing(words.of("participant.upload.processing"))
                .setHeld(words.of("participant.upload.held")));
        uploading.setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                .setPrefix(words.of("participant.upload.remaining")).setUnknown(words.of("participant.upload.unknown")));
        uploading.setError(new UploadI18N.Uploading.Error()
                .setServerUnavailable(words.of("participant.upload.interrupted"))
                .setUnexpectedServerError(words.of("participant.upload.interrupted"))
                .setForbidden(words.of("participant.upload.forbidden")));
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(words.of("participant.upload.drop"))
                        .setMany(words.of("participant.upload.drop")))
                .setAddFiles(new UploadI18N.AddFiles().setOne(words.of("participant.upload.button"))
                        .setMany(words.of("participant.upload.button")))
                .setError(new UploadI18N.Error().setFileIsTooBig(rules)
                        .setIncorrectFileType(rules)
                        .setTooManyFiles(rules))
                .setUploading(uploading)
                .setFile(new UploadI18N.File().setRetry(words.of("participant.upload.retry"))
                        .setStart(words.of("participant.upload.start")).setRemove(words.of("participant.upload.remove")))
                .setUnits(List.of("B", "KB", "MB", "GB"), 1024);
    }
}
