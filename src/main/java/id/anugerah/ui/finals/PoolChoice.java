package id.anugerah.ui.finals;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import id.anugerah.panel.Panel;
import id.anugerah.panel.Pool;
import id.anugerah.ui.shell.Words;
import java.util.List;
import java.util.function.Consumer;

/** Members of a pool to put on a new panel, each with what stands against them. */
final class PoolChoice extends Div {

    /** @param chosen told of the members whenever the choice changes */
    PoolChoice(Words words, List<Pool> pools, Consumer<List<Panel.Member>> chosen) {
        setVisible(!pools.isEmpty());
        Select<Pool> pool = new Select<>();
        pool.setLabel(words.of("pool.choose"));
        pool.setHelperText(words.of("pool.choose.hint"));
        pool.setItems(pools);
        pool.setItemLabelGenerator(Pool::name);
        pool.setWidthFull();
        CheckboxGroup<Pool.Member> members = new CheckboxGroup<>();
        members.setLabel(words.of("pool.members"));
        members.setItemLabelGenerator(one -> one.name() + " – " + figures(words, one));
        members.setItemEnabledProvider(Pool.Member::available);
        members.setVisible(false);
        pool.addValueChangeListener(change -> {
            members.setItems(change.getValue().members());
            members.setVisible(!change.getValue().members().isEmpty());
        });
        members.addValueChangeListener(change -> chosen.accept(change.getValue().stream()
                .map(one -> new Panel.Member(one.juror(), one.background())).toList()));
        add(pool, members);
    }

    static String figures(Words words, Pool.Member one) {
        return words.of("background", one.background()) + " · " + (one.available()
                ? words.of("pool.figures", one.seats(), one.conflicts(), one.absences()) : words.of("pool.unavailable"));
    }
}
