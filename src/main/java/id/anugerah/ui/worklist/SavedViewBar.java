package id.anugerah.ui.worklist;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.access.CurrentPerson;
import id.anugerah.access.Role;
import id.anugerah.shared.Refused;
import id.anugerah.ui.shell.Words;
import id.anugerah.worklist.SavedView;
import id.anugerah.worklist.SavedViews;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists kept under a name, as links; the one that is shown can be kept, own ones can be forgotten. */
final class SavedViewBar extends Div {

    private static final String PRIVATE = "";

    private final Words words;
    private final SavedViews views;
    private final Selection selection;

    SavedViewBar(Words words, SavedViews views, Selection selection) {
        this.words = words;
        this.views = views;
        this.selection = selection;
        addClassNames("chip-row", "saved-views");
        getElement().setAttribute("role", "group").setAttribute("aria-label", words.of("worklist.views"));
        show();
    }

    private void show() {
        removeAll();
        add(new Span(words.of("worklist.views")));
        for (SavedView view : views.mine()) {
            Selection kept = Selection.of(QueryParameters.fromString(view.query()));
            RouterLink link = Chips.chip(view.name(), kept.query().equals(selection.query()), kept);
            if (!view.own()) {
                link.getElement().setAttribute("title", words.of("worklist.views.by", view.ownerName()));
            }
            add(link);
        }
        Button keep = new Button(words.of("worklist.views.keep"), VaadinIcon.BOOKMARK_O.create(), click -> dialog().open());
        keep.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(keep);
    }

    private Dialog dialog() {
        Dialog dialog = new Dialog(words.of("worklist.views.keep"));
        dialog.setWidth("min(32rem, 92vw)");
        TextField name = new TextField(words.of("worklist.views.name"));
        name.setMaxLength(40);
        name.setWidthFull();
        RadioButtonGroup<String> shared = new RadioButtonGroup<>(words.of("worklist.views.who"));
        List<String> groups = new ArrayList<>(List.of(PRIVATE));
        CurrentPerson.required().roles().stream().filter(role -> role != Role.PARTICIPANT).map(Role::candidateGroup).sorted()
                .forEach(groups::add);
        shared.setItems(groups);
        shared.setItemLabelGenerator(group -> words.of(group.isEmpty() ? "worklist.views.private" : "worklist.views.shared." + group));
        shared.setValue(PRIVATE);
        Button save = new Button(words.of("worklist.views.save"), click -> {
            try {
                views.save(name.getValue(), selection.query().getQueryString(),
                        Optional.of(shared.getValue()).filter(group -> !group.isEmpty()));
                dialog.close();
                show();
            } catch (Refused refused) {
                name.setInvalid(true);
                name.setErrorMessage(words.of(refused));
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.add(name, shared);
        own(dialog);
        dialog.getFooter().add(new Button(words.of("shell.close"), click -> dialog.close()), save);
        return dialog;
    }

    private void own(Dialog dialog) {
        List<SavedView> own = views.mine().stream().filter(SavedView::own).toList();
        if (own.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("own-views");
        for (SavedView view : own) {
            Button delete = new Button(VaadinIcon.TRASH.create());
            ListItem row = new ListItem(new Span(view.sharedWith() == null ? view.name()
                    : view.name() + " · " + words.of("worklist.views.shared." + view.sharedWith())), delete);
            delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            delete.setAriaLabel(words.of("worklist.views.delete", view.name()));
            delete.addClickListener(click -> {
                views.delete(view.id());
                list.remove(row);
                show();
            });
            list.add(row);
        }
        dialog.add(list);
    }
}
