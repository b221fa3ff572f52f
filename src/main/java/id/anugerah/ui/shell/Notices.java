package id.anugerah.ui.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import id.anugerah.shared.Refused;
import org.springframework.stereotype.Component;

/** Short messages at the foot of the screen: done, refused, failed. A refusal stays until it is closed, or something has been done. */
@Component
public class Notices {

    private final Words words;

    Notices(Words words) {
        this.words = words;
    }

    public void done(String text) {
        forget();
        Notification notification = Notification.show(text, 4000, Notification.Position.BOTTOM_CENTER);
        notification.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }

    public void refused(Refused refused) {
        sticky(words.of(refused));
    }

    public void failed() {
        sticky(words.of("shell.failed"));
    }

    private void sticky(String text) {
        if (UI.getCurrent() == null) {
            return;
        }
        forget();
        Notification notification = new Notification();
        ComponentUtil.setData(UI.getCurrent(), Notices.class.getName(), notification);
        notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.setAssertive(true);
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> notification.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        close.setAriaLabel(words.of("shell.close"));
        HorizontalLayout row = new HorizontalLayout(new Span(text), close);
        row.setAlignItems(FlexComponent.Alignment.CENTER);
        notification.add(row);
        notification.open();
    }

    /** What was refused before is over. */
    private static void forget() {
        if (UI.getCurrent() != null && ComponentUtil.getData(UI.getCurrent(), Notices.class.getName()) instanceof Notification before) {
            before.close();
        }
    }
}
