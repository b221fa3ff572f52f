package id.anugerah.bench;

import id.anugerah.support.Product;
import java.util.Map;

/** One benchmark. */
interface Measured {

    /** Option names and what they are unless given: whole numbers. */
    Map<String, Long> options();

    /** @return what the line of JSON says, in this order */
    Map<String, Object> run(Product product, Map<String, Long> options) throws Exception;
}
