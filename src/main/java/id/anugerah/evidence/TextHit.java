package id.anugerah.evidence;

import java.util.UUID;

/** A page that contains the words. @param page from 1; @param excerpt a few words around the first match, plain text */
public record TextHit(UUID evidence, int page, String excerpt) {
}
