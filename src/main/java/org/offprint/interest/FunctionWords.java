package org.offprint.interest;

import java.util.Set;

/** Words that are never joined with a neighbour: otherwise {@code often} finds "of ten". */
final class FunctionWords {

    private static final Set<String> WORDS =
            Set.of(("a an the this that these those it its we our us they their them he his she her you your i my me "
                            + "and or nor but not no so if then than as of in on at by for to from with into onto upon "
                            + "via per is are was were be been being am do does did has have had can could may might "
                            + "will would shall should must all any both each some such same other which who whom whose "
                            + "what when where why how there here also only very too more most much many few one")
                    .split(" "));

    private FunctionWords() {}

    static boolean contains(String term) {
        return WORDS.contains(term);
    }
}
