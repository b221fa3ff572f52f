package id.anugerah.access;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** The public methods of every service that people may call. */
final class ServiceGates {

    record Gate(Object bean, Method method) {

        String name() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
    }

    private final PreAuthorizeAuthorizationManager rules = new PreAuthorizeAuthorizationManager();
    private final ApplicationContext product;

    ServiceGates(ApplicationContext product) {
        this.product = product;
    }

    List<Gate> all() {
        return product.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> AopUtils.getTargetClass(bean).getName().startsWith("id.anugerah."))
                .flatMap(bean -> Arrays.stream(AopUtils.getTargetClass(bean).getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .map(method -> new Gate(bean, method)))
                .filter(gate -> !forModules(gate.method())).sorted(Comparator.comparing(Gate::name)).toList();
    }

    /** What the method's annotation says, asked of Spring Security itself. */
    boolean letsIn(Gate gate, Caller caller) {
        MethodInvocation call = new SimpleMethodInvocation(AopUtils.getTargetClass(gate.bean()), gate.method());
        return rules.authorize(caller::authentication, call).isGranted();
    }

    /** Really calls the bean, with nothing as arguments: whoever is to be turned away never reaches the method. */
    boolean turnsAway(Gate gate, Caller caller) {
        SecurityContextHolder.getContext().setAuthentication(caller.authentication());
        try {
            Object[] nothing = Arrays.stream(gate.method().getParameterTypes()).map(ServiceGates::nothing).toArray();
            AopUtils.invokeJoinpointUsingReflection(gate.bean(), gate.method(), nothing);
            return false;
        } catch (AuthorizationDeniedException turnedAway) {
            return true;
        } catch (Throwable reachedTheMethod) {
            return false;
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static boolean forModules(Method method) {
        return AnnotatedElementUtils.hasAnnotation(method, ForModules.class)
                || AnnotatedElementUtils.hasAnnotation(method.getDeclaringClass(), ForModules.class);
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        return type.isPrimitive() ? (Object) 0 : null;
    }
}
