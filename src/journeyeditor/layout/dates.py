"""Dates in words, in the languages whose months we know."""

import datetime

_MONTHS = {
    "cs": "ledna února března dubna května června července srpna září října listopadu prosince",
    "da": "januar februar marts april maj juni juli august september oktober november december",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "en": "January February March April May June July August September October November December",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "fi": "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta "
    "heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "nb": "januar februar mars april mai juni juli august september oktober november desember",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
}
"""The months of each language, as they follow a day."""
_PATTERNS = {
    **dict.fromkeys(("cs", "da", "de", "fi", "nb"), "{day}. {month} {year}"),
    **dict.fromkeys(("es", "pt"), "{day} de {month} de {year}"),
}
_PLAIN = "{day} {month} {year}"
_AMERICAN = "{month} {day}, {year}"
_ALSO = {"no": "nb", "nn": "nb"}
"""Languages that are read as another."""
_IN_FIGURES = {
    "ja": "{year}年{number}月{day}日",
    "zh": "{year}年{number}月{day}日",
    "ko": "{year}년 {number}월 {day}일",
}


def date_in_words(date: datetime.date | None, language: str) -> str:
    """Return a date as texts in a language have it; as ISO 8601 has it where we do not know the words.

    Args:
        date: the date; none gives nothing.
        language: the language of the text (BCP 47).
    """
    if date is None:
        return ""
    tags = language.lower().split("-")
    own = _ALSO.get(tags[0], tags[0])
    months = _MONTHS.get(own)
    if months is None and own not in _IN_FIGURES:
        return date.isoformat()
    pattern = _IN_FIGURES.get(own) or _PATTERNS.get(own, _PLAIN)
    if own == "en" and tags[-1] == "us":
        pattern = _AMERICAN
    month = months.split()[date.month - 1] if months else ""
    day = f"{date.day}er" if own == "fr" and date.day == 1 else str(date.day)
    return pattern.format(day=day, month=month, number=date.month, year=date.year)
