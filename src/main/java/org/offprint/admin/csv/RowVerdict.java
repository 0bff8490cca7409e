package org.offprint.admin.csv;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.offprint.problem.Fault;

/**
 * What became of a row.
 *
 * @param row as a spreadsheet numbers it: the titles are row 1
 * @param email as it stands there
 * @param verdict {@code accepted} or {@code refused}
 * @param errors why it was refused
 */
record RowVerdict(
        int row,
        String email,
        String verdict,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Fault> errors) {

    static RowVerdict accepted(Enrolment row) {
        return new RowVerdict(row.row(), row.address().value(), "accepted", List.of());
    }

    static RowVerdict refused(Enrolment row, String reason, String remedy) {
        return refused(row.row(), row.address().value(), List.of(new Fault("email", reason, remedy)));
    }

    static RowVerdict refused(int row, String email, List<Fault> errors) {
        return new RowVerdict(row, email, "refused", errors);
    }

    boolean isAccepted() {
        return errors.isEmpty();
    }
}
