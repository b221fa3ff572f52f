package id.anugerah.ui.setup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.setup.Part;
import java.util.UUID;

/** Addresses of the screens of a blueprint, as typed methods. */
public final class Places {

    static final String BLUEPRINT = "rancangan";
    static final String SHEET = "lembar";
    static final String ITEM = "butir";
    static final String TABLE = "tabel";
    static final String MAIL = "surat";

    private Places() {
    }

    public static RouterLink blueprint(String text, UUID id) {
        return new RouterLink(text, BlueprintView.class, parameters(id));
    }

    public static RouteParameters parameters(UUID id) {
        return new RouteParameters(new RouteParam(BLUEPRINT, id.toString()));
    }

    public static Class<? extends Component> view() {
        return BlueprintView.class;
    }

    static RouterLink sheet(String text, UUID id, String sheet) {
        return new RouterLink(text, SheetView.class, new RouteParameters(new RouteParam(BLUEPRINT, id.toString()), new RouteParam(SHEET, sheet)));
    }

    static RouterLink item(String text, UUID id, String sheet, String item) {
        return new RouterLink(text, ItemView.class, new RouteParameters(new RouteParam(BLUEPRINT, id.toString()),
                new RouteParam(SHEET, sheet), new RouteParam(ITEM, item)));
    }

    static RouterLink table(String text, UUID id, String table) {
        return new RouterLink(text, TableView.class, new RouteParameters(new RouteParam(BLUEPRINT, id.toString()), new RouteParam(TABLE, table)));
    }

    static RouterLink mails(String text, UUID id) {
        return new RouterLink(text, MailsView.class, parameters(id));
    }

    static RouterLink mail(String text, UUID id, String kind) {
        return new RouterLink(text, MailView.class, new RouteParameters(new RouteParam(BLUEPRINT, id.toString()), new RouteParam(MAIL, kind)));
    }

    /** Leads to where a part is changed. */
    static void go(UI ui, UUID id, String part) {
        RouteParam blueprint = new RouteParam(BLUEPRINT, id.toString());
        if (part.equals(Part.PLAN)) {
            ui.navigate(PlanView.class, parameters(id));
        } else if (part.equals(Part.MAILS)) {
            ui.navigate(MailsView.class, parameters(id));
        } else if (Part.SHEETS.contains(part)) {
            ui.navigate(SheetView.class, new RouteParameters(blueprint, new RouteParam(SHEET, part)));
        } else {
            ui.navigate(TableView.class, new RouteParameters(blueprint, new RouteParam(TABLE, part.substring(part.indexOf(':') + 1))));
        }
    }

    static void goItem(UI ui, UUID id, String sheet, String item) {
        ui.navigate(ItemView.class, new RouteParameters(new RouteParam(BLUEPRINT, id.toString()), new RouteParam(SHEET, sheet), new RouteParam(ITEM, item)));
    }

    /** Where a part is changed. */
    static RouterLink part(String text, UUID id, String part) {
        if (part.equals(Part.PLAN)) {
            return new RouterLink(text, PlanView.class, parameters(id));
        }
        if (part.equals(Part.MAILS)) {
            return mails(text, id);
        }
        return Part.SHEETS.contains(part) ? sheet(text, id, part) : table(text, id, part.substring(part.indexOf(':') + 1));
    }
}
