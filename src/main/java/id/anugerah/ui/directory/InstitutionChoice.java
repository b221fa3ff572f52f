package id.anugerah.ui.directory;

import com.vaadin.flow.component.combobox.ComboBox;
import id.anugerah.institution.Directory;
import id.anugerah.institution.DirectoryFilter;
import id.anugerah.institution.Entry;
import id.anugerah.institution.Register;

/** An institution of the list, found by its name as the list's search finds it. */
public final class InstitutionChoice extends ComboBox<Entry> {

    public InstitutionChoice(Directory directory, String label) {
        super(label);
        setItemLabelGenerator(Entry::name);
        setClearButtonVisible(true);
        setWidthFull();
        setItems(query -> directory.page(filter(query.getFilter().orElse("")), query.getOffset(), query.getLimit()).stream(),
                query -> directory.count(filter(query.getFilter().orElse(""))));
    }

    private static DirectoryFilter filter(String typed) {
        return DirectoryFilter.all(Register.INSTITUTIONS).searching(typed);
    }
}
