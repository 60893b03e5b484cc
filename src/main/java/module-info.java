/** Who said what, and which figures are claimed, in Arabic news text. */
@SuppressWarnings("requires-automatic") // icu4j has a stable automatic module name and no descriptor
module io.github.isnad {
    requires com.ibm.icu;
    requires org.apache.commons.text;
    requires static transitive org.jspecify;

    exports io.github.isnad;
    exports io.github.isnad.claim;
    exports io.github.isnad.normalize;
    exports io.github.isnad.number;
    exports io.github.isnad.quote;
    exports io.github.isnad.sentence;
    exports io.github.isnad.text;
    exports io.github.isnad.tokenize;
}
