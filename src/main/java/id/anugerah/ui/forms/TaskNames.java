package id.anugerah.ui.forms;

import id.anugerah.form.Form;
import id.anugerah.form.Forms;
import id.anugerah.ui.shell.Words;
import id.anugerah.worklist.Box;
import org.springframework.stereotype.Component;

/** What people call a task: the title of its form; tasks with a screen alone have a text of the bundles. */
@Component
public class TaskNames {

    private final Forms forms;
    private final Words words;

    TaskNames(Forms forms, Words words) {
        this.forms = forms;
        this.words = words;
    }

    public String of(Box box) {
        return forms.find(box.id()).map(Form::title).map(words::of).orElseGet(() -> words.of("box." + box.id()));
    }
}
