package id.anugerah.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What axe-core finds serious or critical on a page, in light and in dark, and whether the page fits into the window.
 * Frames are left out: they show files. The viewer's own frame is looked at by itself. A page that differs from one without
 * findings in its words alone is not looked at again.
 */
final class Accessibility {

    private static final String AXE = AxeBuilder.getAxeScript();

    private static final String ALL = "";

    /** Only these can find in dark what they do not find in light. */
    private static final String OF_COLOURS = "color-contrast link-in-text-block";

    /** Colours that are still on their way from one scheme to the other would be measured half-way. */
    private static final String RUN = """
            async which => {
              const roots = root => [root, ...[...root.querySelectorAll('*')].filter(one => one.shadowRoot)
                .flatMap(one => roots(one.shadowRoot))];
              for (let left = 1; left > 0;) {
                await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
                const moving = roots(document).flatMap(root => root.getAnimations()).filter(one => one.playState === 'running'
                  && Number.isFinite(one.effect.getComputedTiming().endTime));
                moving.forEach(one => one.finish());
                left = moving.length;
              }
              const found = await axe.run(document, {iframes: false, preload: window.origin !== 'null', resultTypes: ['violations'],
                ...(which ? {runOnly: {type: 'rule', values: which.split(' ')}} : {})});
              return found.violations.filter(rule => rule.impact === 'serious' || rule.impact === 'critical')
                .flatMap(rule => rule.nodes.map(node => ({
                  finding: rule.id + ' (' + rule.impact + ') at ' + node.target.flat().join(' ') + ': ' + node.html.slice(0, 160)
                    + ' – ' + [...node.any, ...node.all, ...node.none].map(check => check.message).join('; ')})));
            }""";

    /** The frame of the screens scrolls by itself, so the document alone does not tell. */
    private static final String TOO_WIDE = """
            () => {
              const frame = document.querySelector('vaadin-app-layout')?.shadowRoot;
              const parts = frame ? [...frame.querySelectorAll('[part~=navbar], [content]')] : [];
              return [document.documentElement, ...parts].filter(one => one.scrollWidth > one.clientWidth)
                .map(one => (one.getAttribute('part') || one.localName) + ' is ' + one.scrollWidth + ' px wide in ' + one.clientWidth);
            }""";

    /** Everything of a page that a rule can look at, in the parts of its elements too, but for the words themselves. */
    private static final String SKELETON = """
            async () => {
              await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
              const lines = [];
              const bone = one => {
                const said = [...one.childNodes].some(node => node.nodeType === 3 && node.data.trim());
                lines.push(one.localName, said ? '+' : '-', ...[...one.attributes].map(a => a.name + (
                  /^(class|theme|role|type|part|slot|dir|tabindex|scope|hidden|disabled|checked|open|style)$/.test(a.name)
                    || /^aria-(?!label|describedby|controls|owns|activedescendant|value)/.test(a.name) ? '=' + a.value : a.value ? '' : '0')));
                if (one.shadowRoot) { [...one.shadowRoot.children].forEach(bone); lines.push('|'); }
                [...one.children].forEach(bone);
                lines.push('/');
              };
              bone(document.documentElement);
              const text = lines.filter(line => !line.startsWith('id')).join(' ');
              let hash = [0x811c9dc5, 0x01234567];
              for (let i = 0; i < text.length; i++) {
                hash = [Math.imul(hash[0] ^ text.charCodeAt(i), 16777619), Math.imul(hash[1] + text.charCodeAt(i), 2654435761) ^ (hash[1] >>> 13)];
              }
              return text.length + ':' + hash.join(':');
            }""";

    /** Pages without a finding, by scheme, width and skeleton: looked at once, whichever journey comes by again. */
    private static final Set<String> CLEAN = ConcurrentHashMap.newKeySet();

    private Accessibility() {
    }

    /** @return a line for each element, with page, scheme, rule and why; empty when all is well */
    @SuppressWarnings("unchecked")
    static List<String> findings(Page page, Window window) {
        String where = page.url().replaceFirst("https?://[^/]+", "").replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*");
        String skeleton = (String) page.evaluate(SKELETON);
        List<String> findings = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            // colours are the same at every width
            String seen = scheme + (scheme == ColorScheme.DARK ? "" : " " + window.width()) + " " + skeleton;
            if (!CLEAN.contains(seen)) {
                List<String> found = inspect(page, page.mainFrame(), scheme);
                found.forEach(one -> findings.add(where + " [" + window + ", " + scheme.name().toLowerCase(Locale.ROOT) + "] " + one));
                if (found.isEmpty()) {
                    CLEAN.add(seen);
                }
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        ((List<String>) page.evaluate(TOO_WIDE)).forEach(part -> findings.add(where + " [" + window + "] " + part));
        return findings;
    }

    /** The same for what stands in a frame of the page. */
    static List<String> findings(Page page, Frame frame, Window window) {
        return Stream.of(ColorScheme.DARK, ColorScheme.LIGHT).flatMap(scheme -> inspect(page, frame, scheme).stream()
                .map(one -> frame.url().replaceFirst("https?://[^/]+", "") + " [" + window + ", " + scheme + "] " + one)).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> inspect(Page page, Frame frame, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        if (!(boolean) frame.evaluate("() => Boolean(window.axe)")) { // half a megabyte, once for each page
            frame.evaluate("axe => { (0, eval)(axe); }", AXE);
        }
        String which = scheme == ColorScheme.DARK ? OF_COLOURS : ALL;
        return ((List<Map<String, String>>) frame.evaluate(RUN, which)).stream().map(found -> found.get("finding")).toList();
    }
}
