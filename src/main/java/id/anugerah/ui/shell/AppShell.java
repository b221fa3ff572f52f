package id.anugerah.ui.shell;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;

/** The host page: our styles as static files, nothing from elsewhere. */
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("stylesheet", "design/typeface.css");
        settings.addLink("stylesheet", "design/tokens.css");
        settings.addLink("stylesheet", "design/screens.css");
        settings.addLink("icon", "design/mark.svg");
        settings.setPageTitle("Anugerah");
    }
}
