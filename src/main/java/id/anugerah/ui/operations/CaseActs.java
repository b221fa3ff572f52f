package id.anugerah.ui.operations;

import com.vaadin.flow.component.select.Select;
import id.anugerah.operations.CaseOperations;
import id.anugerah.operations.CaseTasks;
import id.anugerah.operations.Moves;
import id.anugerah.operations.RunningCase;
import id.anugerah.operations.RunningProcess;
import id.anugerah.operations.Token;
import id.anugerah.ui.shell.ActDialog;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import id.anugerah.worklist.CaseTask;
import id.anugerah.worklist.Receiver;

/** The questions before each act: what will happen and to whom; a reason is always asked. */
final class CaseActs {

    private final Words words;
    private final CaseOperations operations;
    private final CaseTasks tasks;
    private final Notices notices;
    private final Runnable after;

    CaseActs(Words words, CaseOperations operations, CaseTasks tasks, Notices notices, Runnable after) {
        this.words = words;
        this.operations = operations;
        this.tasks = tasks;
        this.notices = notices;
        this.after = after;
    }

    void suspend(RunningCase of) {
        dialog("suspend", of).saying(words.of("operations.suspend.what", of.processes().size()))
                .act(words.of("operations.suspend"), reason -> {
                    operations.suspend(of.key(), reason);
                    done("suspend");
                }).open();
    }

    void resume(RunningCase of) {
        dialog("resume", of).saying(words.of("operations.resume.what"))
                .act(words.of("operations.resume"), reason -> {
                    operations.resume(of.key(), reason);
                    done("resume");
                }).open();
    }

    void move(RunningCase of, Token token, String from, Moves moves) {
        Select<String> to = new Select<>();
        to.setLabel(words.of("operations.move.to"));
        to.setItems(moves.boxes().keySet());
        to.setItemLabelGenerator(box -> words.of(moves.boxes().get(box)));
        to.setWidthFull();
        to.setErrorMessage(words.of("operations.move.choose"));
        dialog("move", of).saying(words.of("operations.move.what", from)).showing(to).dangerous()
                .when(() -> {
                    to.setInvalid(to.isEmpty());
                    return !to.isEmpty();
                })
                .act(words.of("operations.move"), reason -> {
                    operations.move(of.key(), token.id(), to.getValue(), reason);
                    done("move");
                }).open();
    }

    void reassign(RunningCase of, CaseTask task, String name) {
        Select<Receiver> to = new Select<>();
        to.setLabel(words.of("operations.reassign.to"));
        to.setItems(tasks.receivers(task.task()));
        to.setItemLabelGenerator(one -> one.bar().map(bar -> words.of("operations.reassign.barred", one.name(), words.of("worklist.receiver.bar", bar)))
                .orElseGet(() -> words.of("operations.reassign.person", one.name(), one.held())));
        to.setItemEnabledProvider(one -> one.bar().isEmpty());
        to.setWidthFull();
        to.setErrorMessage(words.of("operations.reassign.choose"));
        dialog("reassign", of).saying(words.of("operations.reassign.what", name)).showing(to)
                .when(() -> {
                    to.setInvalid(to.isEmpty());
                    return !to.isEmpty();
                })
                .act(words.of("operations.reassign"), reason -> {
                    tasks.reassign(of.key(), task.task(), to.getValue().id(), reason);
                    done("reassign");
                }).open();
    }

    void cancel(RunningCase of, RunningProcess process, String title) {
        dialog("cancel", of).saying(words.of("operations.cancel.what", title)).dangerous()
                .act(words.of("operations.cancel"), reason -> {
                    operations.cancel(of.key(), process.id(), reason);
                    done("cancel");
                }).open();
    }

    private ActDialog dialog(String act, RunningCase of) {
        return new ActDialog(words, words.of("operations." + act + ".title",
                of.name().reference().isEmpty() ? of.name().name() : of.name().reference()))
                .withReason(words.of("operations.reason"));
    }

    private void done(String act) {
        notices.done(words.of("operations." + act + ".done"));
        after.run();
    }
}
