package id.anugerah.platform;

import java.lang.reflect.Method;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.interceptor.AsyncUncaughtExceptionHandler;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.stereotype.Component;

/**
 * What is said when work after a commit fails: one line with the kinds of failure, for the messages of mail and network
 * libraries may carry addresses. The outbox keeps the event and tries again.
 */
@Component
class ListenerFailures implements AsyncConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(ListenerFailures.class);

    @Override
    public AsyncUncaughtExceptionHandler getAsyncUncaughtExceptionHandler() {
        return ListenerFailures::tell;
    }

    private static void tell(Throwable failure, Method listener, Object... event) {
        LOG.warn("{}.{} failed and will be tried again: {}", listener.getDeclaringClass().getSimpleName(), listener.getName(),
                kinds(failure));
        LOG.debug("In full", failure);
    }

    static String kinds(Throwable failure) {
        StringBuilder kinds = new StringBuilder(failure.getClass().getSimpleName());
        for (Throwable cause = failure.getCause(); cause != null && cause != cause.getCause(); cause = cause.getCause()) {
            kinds.append(" <- ").append(cause.getClass().getSimpleName());
        }
        return kinds.toString();
    }
}
