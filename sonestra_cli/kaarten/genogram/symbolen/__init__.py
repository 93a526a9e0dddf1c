"""People as McGoldrick draws them: shapes, shading, pregnancies and losses."""
