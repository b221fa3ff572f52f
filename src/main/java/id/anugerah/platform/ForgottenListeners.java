package id.anugerah.platform;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.event.ApplicationEventMulticaster;

/**
 * Lets Spring Boot end a failed start with its exit code. Boot first announces the code to the listeners of the context that
 * has just failed; one that cannot be created any more makes it print a stack trace and forget the code. So the listeners
 * are forgotten instead, when the beans are destroyed: in an orderly shutdown everything has been announced by then.
 */
class ForgottenListeners implements BeanPostProcessor, DisposableBean {

    // caught on its way, as it is destroyed before this
    private ApplicationEventMulticaster multicaster;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof ApplicationEventMulticaster found) {
            multicaster = found;
        }
        return bean;
    }

    @Override
    public void destroy() {
        if (multicaster != null) {
            multicaster.removeAllListeners();
        }
    }
}
