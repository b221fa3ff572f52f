package id.anugerah.support;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** After each test nobody is signed in on this thread any more, and no screen is open. */
class ScreenOff implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext test) {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }
}
