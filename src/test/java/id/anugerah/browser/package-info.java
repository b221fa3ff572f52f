/**
 * Journeys in a real Chromium against the whole product, which all of them share: one Spring context, one browser. A
 * {@code Visitor} is somebody at a window of some width who reads one language; steps such as {@code Registering} or
 * {@code Verifying} say what such a person does on a screen; a journey test says who does what and what comes of it.
 * Labels are looked up by their keys in the bundles, so that the same steps walk in both languages. Where there is no
 * Chromium the journeys say so and are skipped.
 */
package id.anugerah.browser;
