package id.anugerah.verification;

import id.anugerah.instrument.Option;
import java.util.UUID;

/**
 * What two verifiers, blind to each other, found for one indicator of one submission; both opinions are finished. The
 * settlement that may follow is no part of it.
 *
 * @param claimed what the participant had chosen
 */
public record OpinionPair(UUID submission, String indicator, Option claimed, Option first, Option second,
                          UUID firstVerifier, UUID secondVerifier) {
}
