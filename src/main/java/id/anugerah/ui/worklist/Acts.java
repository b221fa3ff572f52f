package id.anugerah.ui.worklist;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.ui.shell.Words;
import id.anugerah.worklist.Handovers;
import id.anugerah.worklist.Inbox;
import id.anugerah.worklist.Receiver;
import id.anugerah.worklist.WorkItem;
import java.util.List;

/** What can be done with one row or with many; each act ends in a list that says what became of every row. */
final class Acts {

    private final BulkDialogs dialogs;
    private final Handovers handovers;
    private final Inbox inbox;

    /** @param after when the results have been read */
    Acts(Words words, Handovers handovers, Inbox inbox, Runnable after) {
        this.dialogs = new BulkDialogs(words, after);
        this.handovers = handovers;
        this.inbox = inbox;
    }

    void claim(List<WorkItem> items) {
        dialogs.results("claim", items, item -> handovers.claim(item.task()));
    }

    /** What somebody holds for whom one stands in. */
    void takeOver(List<WorkItem> items) {
        dialogs.results("claim", items, item -> handovers.takeOver(item.task()));
    }

    void giveBack(List<WorkItem> items) {
        dialogs.reason("giveBack", items, (item, reason) -> handovers.giveBack(item.task(), reason));
    }

    void followUp(List<WorkItem> items) {
        dialogs.day("followUp", items, (item, day) -> inbox.followUp(item.task(), day));
    }

    void handOver(List<WorkItem> items) {
        dialogs.receiver("handOver", items, receivers(items), true,
                (item, choice) -> handovers.handOver(item.task(), choice.receiver().id(), choice.reason()));
    }

    void assign(List<WorkItem> items) {
        dialogs.receiver("assign", items, receivers(items), false,
                (item, choice) -> handovers.assign(item.task(), choice.receiver().id()));
    }

    private List<Receiver> receivers(List<WorkItem> items) {
        return handovers.receivers(items.stream().map(WorkItem::task).toList());
    }

    /** Whether this person gives work out that is not theirs. */
    static boolean mayAssign() {
        Person person = CurrentPerson.required();
        return person.has(Role.LEAD_VERIFIER) || person.has(Role.ORGANIZER);
    }
}
