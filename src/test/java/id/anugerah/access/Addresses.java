package id.anugerah.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that a controller of the product answers, really asked for. */
final class Addresses {

    record Address(HttpMethod method, String path) implements Comparable<Address> {

        @Override
        public int compareTo(Address other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private final MockMvc web;
    private final RequestMappingHandlerMapping mappings;

    Addresses(MockMvc web, RequestMappingHandlerMapping mappings) {
        this.web = web;
        this.mappings = mappings;
    }

    List<Address> all() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("id.anugerah."))
                .flatMap(entry -> of(entry.getKey())).distinct().sorted().toList();
    }

    /** Whether the caller gets past the gate; what is found behind it (nothing, a refusal) does not matter here. */
    boolean answers(Address address, Caller caller) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(address.method(),
                address.path().replaceAll("\\{[^}]*}", UUID.randomUUID().toString())).with(csrf());
        caller.role().ifPresent(role -> request.with(authentication(caller.authentication())));
        try {
            MockHttpServletResponse response = web.perform(request).andReturn().getResponse();
            boolean sentToSignIn = Objects.requireNonNullElse(response.getRedirectedUrl(), "").endsWith("/masuk");
            return response.getStatus() != 401 && response.getStatus() != 403 && !sentToSignIn;
        } catch (Exception e) {
            throw new IllegalStateException(address + " for " + caller.name(), e);
        }
    }

    private static Stream<Address> of(RequestMappingInfo info) {
        Collection<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream().flatMap(path -> methods.stream()
                .map(method -> new Address(method.asHttpMethod(), path)));
    }
}
