/**
 * Journeys in a real Chromium against the whole product with the engine's own threads. Where there is no Chromium they say
 * so and are skipped.
 */
package id.anugerah.browser;
