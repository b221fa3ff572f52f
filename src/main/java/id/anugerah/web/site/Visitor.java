package id.anugerah.web.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** Where a request comes from, as far as limits care. Behind trusted proxies the server has put the visitor's address in place. */
final class Visitor {

    private static final Pattern COLON = Pattern.compile(":");
    private static final int NETWORK_GROUPS = 4;

    private Visitor() {
    }

    /** An IPv4 address; of an IPv6 address its /64, which is what one household or office gets. */
    static String network(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        if (address == null || !address.contains(":")) {
            return String.valueOf(address);
        }
        try {
            byte[] bytes = java.net.InetAddress.getByName(address).getAddress(); // a literal: nothing is looked up
            StringBuilder network = new StringBuilder();
            for (int i = 0; i < 2 * NETWORK_GROUPS && i < bytes.length; i++) {
                network.append("%02x".formatted(bytes[i]));
            }
            return network.toString();
        } catch (java.net.UnknownHostException e) {
            return COLON.matcher(address).replaceAll("");
        }
    }
}
