package id.anugerah.ui.shell;

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

/** Short messages at the foot of the screen: done, refused, failed. Refusals stay until they are closed. */
@Component
public class Notices {

    private final Words words;

    Notices(Words words) {
        this.words = words;
    }

    public void done(String text) {
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
        Notification notification = new Notification();
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
}
