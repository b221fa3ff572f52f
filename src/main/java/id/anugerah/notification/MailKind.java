package id.anugerah.notification;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A mail that an edition may word anew: the places of its text in the order of the arguments that it is written with. Mails
 * about a person alone, such as a new password, are none.
 *
 * @param id    as messages have it
 * @param stage of the competition to which it belongs
 */
public record MailKind(String id, String stage, List<Place> places) {

    /**
     * @param name     as it stands in a text: "{tautan}"
     * @param required whether a body without it leaves its reader helpless
     */
    public record Place(String name, boolean required) {

        /** As it stands in a text. */
        public String written() {
            return "{" + name + "}";
        }

        /** An address to be opened: mail programs and pages make a link of it. */
        public boolean link() {
            return List.of("tautan", "masuk", "lupa_sandi").contains(name);
        }
    }

    /** In the order of a season. An exclamation mark: required. */
    public static final List<MailKind> ALL = List.of(
            of("registration", "activation", "edisi tautan! jam!"),
            of("registration", "alreadyRegistered", "edisi masuk! lupa_sandi!"),
            of("registration", "registrationConfirm", "edisi unit tautan! jam! lupa_sandi"),
            of("registration", "pendingAlready", "edisi tautan! batas!"),
            of("registration", "activationAgain", "edisi tautan! batas!"),
            of("registration", "secondAttempt", "peserta nomor tautan!"),
            of("registration", "admitted", "peserta nomor tautan!"),
            of("registration", "refused", "peserta nomor tautan!"),
            of("registration", "exceptionGranted", "peserta nomor alasan!"),
            of("registration", "exceptionDenied", "peserta nomor alasan!"),
            of("filling", "teamInvitation", "peserta nomor rekan tautan! batas!"),
            of("filling", "teamHandover", "peserta nomor rekan tautan! batas!"),
            of("filling", "teamJoined", "peserta nomor rekan"),
            of("filling", "teamHandedOver", "peserta nomor rekan"),
            of("filling", "evidenceInfected", "berkas! indikator! peserta nomor"),
            of("filling", "draftReminder", "edisi batas! daftar! tautan!"),
            of("filling", "receipt", "peserta nomor! waktu! sidik! edisi"),
            of("filling", "extension", "peserta nomor batas! alasan edisi"),
            of("filling", "outage", "peserta nomor batas! alasan edisi"),
            of("season", "calendar", "peserta nomor perubahan! alasan edisi"),
            of("season", "calendarStaff", "edisi perubahan! alasan"),
            of("season", "disqualified", "peserta nomor alasan!"),
            of("evaluation", "question", "peserta nomor pertanyaan! batas! edisi"),
            of("evaluation", "claimExpired", "peserta nomor jam"),
            of("evaluation", "verificationGiven", "peserta nomor rekan batas! edisi"),
            of("evaluation", "verificationTaken", "peserta nomor rekan"),
            of("result", "state.FINALIST", "peserta nomor tautan! nilai!"),
            of("result", "state.NOT_SHORTLISTED", "peserta nomor tautan! nilai!"),
            of("final", "sessionInvitation", "peserta nomor waktu! tempat! tautan!"),
            of("final", "sessionMoved", "peserta nomor waktu! tempat! tautan! semula"),
            of("final", "sessionCancelled", "peserta nomor waktu! tempat tautan alasan"),
            of("final", "sessionLeft", "peserta nomor waktu!"),
            of("final", "sessionFellAway", "peserta nomor waktu!"),
            of("final", "sessionJurorLeft", "peserta nomor waktu tempat tautan! juri!"),
            of("final", "sessionJurorReplaced", "peserta nomor waktu tempat tautan! juri!"),
            of("final", "stepOrdered", "langkah! peserta nomor waktu! tempat! tautan! alasan"),
            of("final", "stepCalledOff", "langkah! peserta nomor waktu tempat tautan alasan"),
            of("final", "stepFellAway", "langkah! peserta nomor waktu tempat"),
            of("result", "state.AWARDED", "peserta nomor tautan!"),
            of("result", "state.NOT_AWARDED", "peserta nomor tautan!"),
            of("objection", "objectionFiled", "peserta nomor nomor_keberatan! indikator batas! tautan! edisi"),
            of("objection", "objectionAnswered", "peserta nomor nomor_keberatan dikabulkan jumlah tautan! edisi"),
            of("objection", "objectionOverdue", "peserta nomor batas tautan! edisi"));

    /** To one person about work in their hands; whoever stands in for them reads it too. */
    private static final Set<String> OF_HOLDERS = Set.of("claimExpired", "verificationGiven", "verificationTaken");

    static boolean toHolder(String id) {
        return OF_HOLDERS.contains(id);
    }

    /** Absent for one that is always worded by the product. */
    public static Optional<MailKind> of(String id) {
        return ALL.stream().filter(kind -> kind.id.equals(id)).findFirst();
    }

    private static MailKind of(String stage, String id, String places) {
        return new MailKind(id, stage, Arrays.stream(places.split(" "))
                .map(place -> new Place(place.replace("!", ""), place.endsWith("!"))).toList());
    }
}
