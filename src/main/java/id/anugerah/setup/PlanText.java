package id.anugerah.setup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.anugerah.edition.EditionPlan;

/** An edition's plan as the text of a part: equal plans give equal texts. */
public final class PlanText {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).enable(SerializationFeature.INDENT_OUTPUT);

    private PlanText() {
    }

    /** @throws IllegalArgumentException for a text that is no plan */
    public static EditionPlan read(String text) {
        try {
            return JSON.readValue(text, EditionPlan.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No plan of an edition", e);
        }
    }

    public static String write(EditionPlan plan) {
        try {
            return JSON.writeValueAsString(plan);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
