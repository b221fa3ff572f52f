package id.anugerah.platform;

/** A file of forms/, processes/ or reference/ that must not be used: the start ends with {@link StartFailure#WRONG_FILE}. */
public final class WrongFile {

    private WrongFile() {
    }

    /**
     * @param file           name of the file
     * @param place          where in it: a JSON pointer, a line; "/" for the whole file
     * @param cause          what is wrong there, in Indonesian
     * @param causeInEnglish the same in English
     */
    public static StartRefused refusal(String file, String place, String cause, String causeInEnglish) {
        return new StartRefused(StartFailure.WRONG_FILE,
                new StartRefused.Words("Berkas %s tidak dapat dipakai, di %s: %s.".formatted(file, place, cause),
                        "Perbaiki berkas itu lalu jalankan lagi."),
                new StartRefused.Words("The file %s cannot be used, at %s: %s.".formatted(file, place, causeInEnglish),
                        "Mend the file and start again."));
    }
}
