package bare;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The one table. */
@Entity
public class Paper {
    @Id
    public Long id;

    public String title;
}
