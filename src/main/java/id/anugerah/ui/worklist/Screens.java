package id.anugerah.ui.worklist;

import id.anugerah.panel.Session;
import id.anugerah.form.Form;
import id.anugerah.form.Forms;
import id.anugerah.worklist.Box;
import id.anugerah.worklist.WorkItem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Where each task is done. A diagram names a view ("view:jury") or a form ("form:task_…"); a form may name the view that
 * shows it beside what it is about. A form without a view has the page that all such forms share.
 */
public final class Screens {

    /** Addresses by view; {…} is filled in from the task. */
    private static final Map<String, String> VIEWS = Map.ofEntries(
            Map.entry("participant/assessment", "kiriman/{submission}/borang"),
            Map.entry("participant/question", "kiriman/{submission}/pertanyaan"),
            Map.entry("participant/final", "kiriman/{submission}/final"),
            Map.entry("verification", "verifikasi/{submission}"),
            Map.entry("verification/difference", "verifikasi/{submission}"),
            Map.entry("verification/objection", "verifikasi/keberatan/{submission}"),
            Map.entry("organizer/exceptions", "penyelenggara/pengecualian?edisi={edition}"),
            Map.entry("organizer/shortlist", "penyelenggara/daftar-pendek?edisi={edition}"),
            Map.entry("organizer/finals", "penyelenggara/final?edisi={edition}&finalis={reference}"),
            Map.entry("organizer/awards", "penyelenggara/pemenang?edisi={edition}"),
            Map.entry("jury", "juri/{session}"));

    private static final Set<Box> CLAIMED_FIRST = Set.of(Box.TASK_VERIFY, Box.TASK_VERIFY_AGAIN, Box.TASK_SETTLE_DIFFERENCE,
            Box.TASK_JUDGE_OBJECTION);

    private final Map<UUID, UUID> sessions;
    private final Forms forms;

    /** @param mine the sessions of this person's panels; empty for those who sit on none */
    Screens(List<Session> mine, Forms forms) {
        this.sessions = mine.stream().collect(Collectors.toMap(Session::submission, Session::id, (a, b) -> a));
        this.forms = forms;
    }

    /** The views that diagrams and forms can name, with their addresses. */
    public static Map<String, String> views() {
        return VIEWS;
    }

    /** Whether the task has to be claimed before its screen shows anything. */
    static boolean claimed(Box box) {
        return CLAIMED_FIRST.contains(box);
    }

    /** Whether the task has a form and no screen of its own. */
    boolean standsAlone(WorkItem item) {
        return view(item).isEmpty();
    }

    String of(WorkItem item, String edition) {
        return view(item).map(VIEWS::get).map(address -> filled(address, item, edition)).orElse("tugas/" + item.task());
    }

    private Optional<String> view(WorkItem item) {
        String key = item.formKey();
        return key.startsWith("form:") ? forms.find(key.substring("form:".length())).flatMap(Form::view)
                : Optional.of(key.substring("view:".length()));
    }

    private String filled(String address, WorkItem item, String edition) {
        UUID session = sessions.get(item.submission());
        return address.replace("/{session}", session == null ? "" : "/" + session).replace("{edition}", edition)
                .replace("{submission}", String.valueOf(item.submission()))
                .replace("{reference}", String.valueOf(item.reference()));
    }
}
