package id.anugerah.ui.admin;

import id.anugerah.access.Role;
import id.anugerah.panel.PanelSeat;
import id.anugerah.ui.shell.Words;
import id.anugerah.worklist.WorkItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What hangs on a person: open tasks in their hands, seats on panels. */
record Holdings(List<WorkItem> tasks, List<PanelSeat> seats) {

    /** What becomes of it when the person has these roles no longer, with numbers; empty when nothing does. */
    List<String> sentences(Words words, Set<Role> lost) {
        List<String> sentences = new ArrayList<>();
        Set<String> groups = lost.stream().map(Role::candidateGroup).collect(Collectors.toSet());
        long back = tasks.stream().filter(task -> groups.contains(task.candidate())).count();
        if (back > 0) {
            sentences.add(words.of("people.tasksGoBack", back));
        }
        List<PanelSeat> empty = seats.stream().filter(seat -> seat.ahead() > 0 && (seat.chair() && lost.contains(Role.PANEL_CHAIR)
                || seat.background().isPresent() && lost.contains(Role.JUROR))).toList();
        if (!empty.isEmpty()) {
            sentences.add(words.of("people.seatsStay", empty.size(), empty.stream().mapToInt(PanelSeat::ahead).sum()));
        }
        return sentences;
    }
}
