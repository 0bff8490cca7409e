package org.offprint.match;

import java.util.ArrayList;
import java.util.List;
import org.offprint.interest.Clause.Scope;
import org.offprint.paper.PaperView;

/** A short text of a paper that is searched by itself: an author's name, the organisation, a category. */
public record FieldText(Scope scope, String text) {

    /** All of a paper. */
    public static List<FieldText> of(PaperView paper) {
        List<FieldText> texts = new ArrayList<>();
        paper.authors().forEach(name -> texts.add(new FieldText(Scope.AUTHOR, name)));
        if (paper.organisation() != null) {
            texts.add(new FieldText(Scope.ORGANISATION, paper.organisation()));
        }
        for (String category : paper.categories()) {
            texts.add(new FieldText(Scope.CATEGORY, category));
            if (category.indexOf('.') > 0) {
                // the archive: cs finds cs.CL
                texts.add(new FieldText(Scope.CATEGORY, category.substring(0, category.indexOf('.'))));
            }
        }
        return texts;
    }
}
