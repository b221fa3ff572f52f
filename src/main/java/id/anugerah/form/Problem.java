package id.anugerah.form;

import java.util.List;

/**
 * Why a field cannot stay as it is.
 *
 * @param key       of the field
 * @param reason    a key of the bundles under "refused.", for example "form.tooLong"
 * @param arguments fill the sentence: the field's label comes first, texts are in both languages
 */
public record Problem(String key, String reason, List<Object> arguments) {
}
