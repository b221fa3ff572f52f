package id.anugerah.ui.worklist;

import id.anugerah.finals.Session;
import id.anugerah.worklist.Box;
import id.anugerah.worklist.WorkItem;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where each kind of task is done. */
final class Screens {

    private final Map<UUID, UUID> sessions;

    /** @param mine the sessions of this person's panels; empty for those who sit on none */
    Screens(List<Session> mine) {
        sessions = mine.stream().collect(Collectors.toMap(Session::submission, Session::id, (a, b) -> a));
    }

    /** Whether the person meets the task on a screen: a session of another panel is nobody else's. */
    boolean reaches(WorkItem item) {
        return item.box() != Box.TASK_SCORE_SESSION || sessions.containsKey(item.submission());
    }

    /** Whether the task has to be claimed before its screen shows anything. */
    static boolean claimed(Box box) {
        return switch (box) {
            case TASK_VERIFY, TASK_VERIFY_AGAIN, TASK_SETTLE_DIFFERENCE -> true;
            default -> false;
        };
    }

    String of(WorkItem item, String edition) {
        return switch (item.box()) {
            case TASK_VERIFY, TASK_VERIFY_AGAIN, TASK_SETTLE_DIFFERENCE -> "verifikasi/" + item.submission();
            case TASK_SCHEDULE_SESSION -> "penyelenggara/final?edisi=" + edition;
            case TASK_SCORE_SESSION -> sessions.containsKey(item.submission())
                    ? "juri/" + sessions.get(item.submission()) : "juri";
            case TASK_PROPOSE_SHORTLIST, TASK_RELEASE_SHORTLIST -> "penyelenggara/daftar-pendek?edisi=" + edition;
            case TASK_PROPOSE_AWARDS, TASK_RELEASE_AWARDS -> "penyelenggara/pemenang?edisi=" + edition;
            case TASK_FILL_ASSESSMENT -> "beranda";
        };
    }
}
