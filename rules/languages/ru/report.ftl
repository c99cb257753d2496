# The program's own sentences in reports. Every language has the same, by the same names.

# --- The words of scales -----------------------------------------------------------------
# They stand alone, in a cell or behind a colon: severities, bands, verdicts, states, kinds,
# legal statuses. Programs read the English ones.

word-critical = критическая
word-high = высокая
word-medium = средняя
word-low = низкая
word-info = для сведения
word-not-scored = без оценки
word-flagged = есть сигнал
word-unknown = неизвестно
word-clear = вопросов нет
word-not-applicable = неприменимо
word-open = открыто
word-waived = снято решением
word-baseline = известно ранее
word-gate = допуск
word-evidence = признак
word-exposure = подверженность риску
word-control = мера защиты
word-transparency = прозрачность
word-data = данные
word-decision-needed = нужно решение
word-conditions = есть условия
word-none = не выявлено
word-yes = да
word-no = нет

# --- So many of something ----------------------------------------------------------------

count-suppliers = { $count ->
    [one] { $count } поставщик
    [few] { $count } поставщика
    [many] { $count } поставщиков
   *[other] { $count } поставщика
}
count-findings = { $count ->
    [one] { $count } сигнал
    [few] { $count } сигнала
    [many] { $count } сигналов
   *[other] { $count } сигнала
}
count-questions = { $count ->
    [one] { $count } вопрос
    [few] { $count } вопроса
    [many] { $count } вопросов
   *[other] { $count } вопроса
}
count-rules = { $count ->
    [one] { $count } правило
    [few] { $count } правила
    [many] { $count } правил
   *[other] { $count } правила
}
count-bids = { $count ->
    [one] { $count } заявка
    [few] { $count } заявки
    [many] { $count } заявок
   *[other] { $count } заявки
}
count-checks = { $count ->
    [one] { $count } проверка
    [few] { $count } проверки
    [many] { $count } проверок
   *[other] { $count } проверки
}

# --- Who needs attention, and why --------------------------------------------------------

no-name = (без наименования)
no-bid = (без заявки)
reason-from-below = { $title } (ниже по цепочке: { $way })
and-more = ещё { $count }
suppliers-with-share = { $suppliers } ({ $share } % стоимости)
unused-columns = { $count ->
    [one] Не используется { $count } столбец списков: { $headers }
    [few] Не используются { $count } столбца списков: { $headers }
    [many] Не используются { $count } столбцов списков: { $headers }
   *[other] Не используются { $count } столбца списков: { $headers }
}
columns-not-used = Неиспользуемые столбцы
decided-waived = снято решением: { $count }
decided-known = известно ранее: { $count }
decided-new = новых: { $count }
waiver-in-words = { $approver }, по { $day } включительно: { $reason }

# --- On the terminal, and what is different -----------------------------------------------
# Titles of columns (`-col-`, `-short-`) stand above narrow columns: few letters, no full stop.
# A severity, a band or a state comes as the word of its scale, `word-...`.

screen-so-many = { $word } — { $count }
screen-in-english = { $title } (на английском языке)
screen-row = строка { $row }

screen-screened = { $count ->
    [one] Проверен { $count } поставщик, применено { $rules } ({ $packs }), по состоянию на { $day }
    [few] Проверено { $count } поставщика, применено { $rules } ({ $packs }), по состоянию на { $day }
    [many] Проверено { $count } поставщиков, применено { $rules } ({ $packs }), по состоянию на { $day }
   *[other] Проверено { $count } поставщика, применено { $rules } ({ $packs }), по состоянию на { $day }
}
screen-flagged = сигналы по значимости: { $counts }
screen-nothing-flagged = сигналов нет
screen-of-these = из них { $parts }
screen-open = { $count ->
    [one] { $count } проверка открыта из-за отсутствия ответа
    [few] { $count } проверки открыты из-за отсутствия ответа
    [many] { $count } проверок открыто из-за отсутствия ответа
   *[other] { $count } проверки открыто из-за отсутствия ответа
}
screen-bands = степени риска: { $counts }
screen-not-scored = без оценки — { $count } (слишком мало ответов)

screen-bids = Заявки; первыми идут те, которые больше всего требуют внимания
screen-bids-elsewhere = { $count ->
    [one] Сопоставление { $count } заявки: --by bid
    [few] Сопоставление { $count } заявок: --by bid
    [many] Сопоставление { $count } заявок: --by bid
   *[other] Сопоставление { $count } заявки: --by bid
}

# The suppliers: how many findings of each severity, the worst from below, how many open checks.
screen-suppliers = Поставщики с сигналами, начиная с самых значимых
screen-col-supplier = Поставщик
screen-col-name = Наим.
screen-col-country = Страна
screen-col-band = Ст. риска
screen-col-critical = Крит.
screen-col-high = Выс.
screen-col-medium = Сред.
screen-col-below = Снизу
screen-col-open = Откр.
screen-below-means = { screen-col-below }: наивысшая значимость сигнала, который доходит до поставщика от его субподрядчиков.
screen-passed-on = { screen-col-critical } и { screen-col-high } учитывают и то, что лишь сообщает об этом ({ $rules }); для заявок вместо этого учтено то, что обнаружено у нижестоящих поставщиков.

# The gravest severity and the legal status in few letters.
screen-short-critical = крит.
screen-short-high = выс.
screen-short-medium = сред.
screen-short-low = низк.
screen-short-info = свед.
screen-short-decision = решение
screen-short-conditions = условия

screen-findings = Сигналы со значимостью «{ $severity }» и выше
screen-findings-by-rule = Сигналы со значимостью «{ $severity }» и выше, по правилам ({ screen-col-number } — число поставщиков)
screen-findings-lower = { $count ->
    [one] { $count } сигнал со значимостью ниже «{ $severity }» здесь не приведён; такие сигналы показывает --show info
    [few] { $count } сигнала со значимостью ниже «{ $severity }» здесь не приведены; такие сигналы показывает --show info
    [many] { $count } сигналов со значимостью ниже «{ $severity }» здесь не приведено; такие сигналы показывает --show info
   *[other] { $count } сигнала со значимостью ниже «{ $severity }» здесь не приведено; такие сигналы показывает --show info
}
screen-col-severity = Значимость
screen-col-number = Кол-во
screen-col-found = Что обнаружено
screen-col-example = Например
screen-col-rests = Обоснование
screen-more-cells = и ещё { $count }

screen-ask = Что спросить сначала
screen-settle = Ответы, которые внесли бы ясность в наибольшее число открытых проверок (столбец, проверки, вопрос)
screen-derived = нужны столбцы, по которым ищется это значение, и запись в справочных данных
screen-unused-why = `thbscreen columns` показывает, что стало с каждым столбцом.
screen-remarks-input = Замечания к исходным данным
screen-remarks-rules = Примечания к правилам и их данным
screen-not-in-force = не действует по состоянию на { $day }; когда действует, показывает `rules explain`

# They stand behind three dots, below a table.
screen-more-lines = { $count ->
    [one] и ещё { $count } строка, которая здесь не показана; полный перечень: -o report.xlsx
    [few] и ещё { $count } строки, которые здесь не показаны; полный перечень: -o report.xlsx
    [many] и ещё { $count } строк, которые здесь не показаны; полный перечень: -o report.xlsx
   *[other] и ещё { $count } строки, которые здесь не показаны; полный перечень: -o report.xlsx
}
screen-more-suppliers = { $count ->
    [one] и ещё { $count } поставщик, который здесь не показан
    [few] и ещё { $count } поставщика, которые здесь не показаны
    [many] и ещё { $count } поставщиков, которые здесь не показаны
   *[other] и ещё { $count } поставщика, которые здесь не показаны
}
screen-more-bids = { $count ->
    [one] и ещё { $count } заявка, которая здесь не показана
    [few] и ещё { $count } заявки, которые здесь не показаны
    [many] и ещё { $count } заявок, которые здесь не показаны
   *[other] и ещё { $count } заявки, которые здесь не показаны
}
screen-more-questions = { $count ->
    [one] и ещё { $count } вопрос, который здесь не показан
    [few] и ещё { $count } вопроса, которые здесь не показаны
    [many] и ещё { $count } вопросов, которые здесь не показаны
   *[other] и ещё { $count } вопроса, которые здесь не показаны
}
screen-more-columns = { $count ->
    [one] и ещё { $count } столбец, который здесь не показан
    [few] и ещё { $count } столбца, которые здесь не показаны
    [many] и ещё { $count } столбцов, которые здесь не показаны
   *[other] и ещё { $count } столбца, которые здесь не показаны
}
screen-more-remarks = { $count ->
    [one] и ещё { $count } замечание, которое здесь не показано
    [few] и ещё { $count } замечания, которые здесь не показаны
    [many] и ещё { $count } замечаний, которые здесь не показаны
   *[other] и ещё { $count } замечания, которые здесь не показаны
}

screen-flag-means = Сигнал — повод задать вопрос, но не вывод о поставщике; открытая проверка не означает, что вопросов нет.
screen-explain = `thbscreen rules explain RULE` показывает, на чём основано правило и что сделать;
screen-write = `-o report.xlsx`, `-o report.csv` или `-o report.json` записывает все сигналы и открытые проверки.

# One look on its own: bids, suppliers, or suppliers in groups.
view-no-bids = В списках не указаны заявки и не указано, кто стоит ниже кого в цепочке. Для этого нужен столбец с заявкой или с вышестоящим для каждого поставщика; какой это столбец, указывает --map "HEADER=bid_id".
view-bids = Заявки; первыми идут те, которые больше всего требуют внимания; по состоянию на { $day }
view-bids-means = { screen-col-critical }, { screen-col-high }: число сигналов; сигналы нижестоящих поставщиков учтены в той мере, в какой они доходят до участника закупки. { view-col-known }: на какую часть вопросов, применимых ко всем поставщикам заявки, дан ответ.
view-col-bid = Заявка
view-col-of = О ком
view-col-legal = Прав.
view-col-known = Ответы
view-bidder = участник
view-below = { $count } ниже
view-listed = { $count } в списке
view-bid = { $bid }: { $suppliers }
view-could-be-critical = { $count ->
    [one] Может стать критическим: { $count } вопрос без ответа. Спросить сначала
    [few] Может стать критическим: { $count } вопроса без ответа. Спросить сначала
    [many] Может стать критическим: { $count } вопросов без ответа. Спросить сначала
   *[other] Может стать критическим: { $count } вопроса без ответа. Спросить сначала
}
view-would-narrow = Сильнее всего сузит оценку
view-because = { $word }: { $rules }
view-share = { $share } % стоимости
view-place-unknown = место в цепочке заявки неизвестно
view-also-under = относится также к заявкам: { $bids }

view-col-risk = Риск
view-col-worst = Макс.
view-suppliers-means = { view-col-risk }: подверженность риску за вычетом подтверждённых мер защиты, от 0 до 10, и насколько её могут изменить ответы на открытые вопросы. { view-col-worst }: наивысшая значимость сигнала; «Снизу»: то же для сигналов субподрядчиков в той мере, в какой они доходят до поставщика. { view-col-known }: на какую часть применимых вопросов дан ответ.

view-by-country = Поставщики по странам ({ $count }), по состоянию на { $day }
view-by-sector = Поставщики по отраслям ({ $count }), по состоянию на { $day }
view-by-tier = Поставщики по уровням ({ $count }), по состоянию на { $day }
view-by-rule = Поставщики по правилам ({ $count }), по состоянию на { $day }
view-col-country = Страна
view-col-sector = Отрасль
view-col-tier = Уровень
view-col-rule = Правило
view-col-flagged = С сигн.
view-col-share = Доля
view-col-serious = Выс.
view-col-unknown = Неизв.
view-not-stated = (не указано)
view-groups-means = { screen-col-number }: число поставщиков. { view-col-flagged }: с любым сигналом. { view-col-serious }: с сигналом высокой или критической значимости. { view-col-unknown }: с проверкой, для которой недостаёт ответа. Большая доля может говорить о вопросах не меньше, чем о поставщиках.

# Two reports compared. Which way a finding went, and what made it so.
diff-turn-new = новое
diff-turn-worse = хуже
diff-turn-unsettled = неясно
diff-turn-changed = изменилось
diff-turn-decided = решение
diff-turn-better = лучше
diff-turn-gone = исчезло
diff-cause-lists = данные о поставщиках
diff-cause-reference = справочные данные
diff-cause-rules = правила
diff-cause-day = отчётная дата
diff-cause-program = программа
diff-cause-decision = решение
diff-cause-unknown = не установлено

diff-before = было:
diff-after = стало:
diff-causes = причины:
diff-findings = сигналы:
diff-open-checks = открытые проверки:
diff-side = { $count ->
    [one] { $file }, по состоянию на { $day }, { $count } поставщик, версия программы { $version }
    [few] { $file }, по состоянию на { $day }, { $count } поставщика, версия программы { $version }
    [many] { $file }, по состоянию на { $day }, { $count } поставщиков, версия программы { $version }
   *[other] { $file }, по состоянию на { $day }, { $count } поставщика, версия программы { $version }
}
diff-none = различий нет
diff-elsewhere = { $counts } (перечень: --format csv)
diff-col-rule = Правило
diff-col-stands = Изменение
diff-col-because = Причина
diff-col-was = Было
diff-col-is = Стало
diff-col-answer = Ответ
diff-col-place = Место
diff-col-effect = Следствие
diff-passage = { $before } → { $after }
diff-stand = { $verdict } (значимость: { $severity })
diff-rating = степень риска «{ $band }», правовой статус «{ $legal }»
diff-was = было: { $value }
diff-is = стало: { $value }
diff-place = { $file }, строка { $row }
diff-effect = { $rule } — { $turn }
diff-no-effect = сигналы не изменились
diff-not-there = нет в отчёте
diff-findings-hidden = { $count ->
    [one] { $count } сигнал здесь не приведён; полный перечень: --show info или другой --format
    [few] { $count } сигнала здесь не приведены; полный перечень: --show info или другой --format
    [many] { $count } сигналов здесь не приведено; полный перечень: --show info или другой --format
   *[other] { $count } сигнала здесь не приведено; полный перечень: --show info или другой --format
}
diff-more-answers = { $count ->
    [one] Получен ещё { $count } ответ; полный перечень: другой --format
    [few] Получено ещё { $count } ответа; полный перечень: другой --format
    [many] Получено ещё { $count } ответов; полный перечень: другой --format
   *[other] Получено ещё { $count } ответа; полный перечень: другой --format
}
diff-more-suppliers = { $count ->
    [one] Изменения есть ещё у { $count } поставщика; полный перечень: другой --format
    [few] Изменения есть ещё у { $count } поставщиков; полный перечень: другой --format
    [many] Изменения есть ещё у { $count } поставщиков; полный перечень: другой --format
   *[other] Изменения есть ещё у { $count } поставщика; полный перечень: другой --format
}

# The same as a document in Markdown.
diff-title = Что изменилось
diff-heading-findings = Сигналы
diff-heading-answers = Ответы
diff-heading-suppliers = Поставщики
diff-point-before = Было: { $report }
diff-point-after = Стало: { $report }
diff-point-causes = Причины: { $causes }
diff-point-findings = Сигналы: { $counts }
diff-point-open = Открытые проверки (перечислены только в CSV и JSON): { $counts }
diff-point-finding = { $supplier }, `{ $rule }`: { $passage }; причина: { $causes }
diff-point-answer = { $supplier }, `{ $column }`: { $before } → { $after } ({ $place }); следствие: { $effect }
diff-point-supplier = { $supplier }: { $before } → { $after }; причина: { $causes }

# Lists that were screened each by itself: a row for each file.
files-screened = Каждый список проверен отдельно, применено { $rules } ({ $packs }), по состоянию на { $day }
files-title-file = Файл
files-title-suppliers = Поставщики
files-title-bids = Заявки
files-title-critical = Критическая
files-title-high = Высокая
files-title-medium = Средняя
files-title-low = Низкая
files-title-info = Для сведения
files-title-open = Открытые проверки
files-title-waived = Снято решением
files-title-baseline = Известно ранее
files-title-new = Новые
files-title-legal = Нужно правовое решение
files-title-result = Итог
files-short-suppliers = Пост.
files-short-bids = Заяв.
files-short-critical = Крит.
files-short-high = Выс.
files-short-medium = Сред.
files-short-low = Низк.
files-short-info = Свед.
files-short-open = Откр.
files-short-waived = Снято
files-short-baseline = Ранее
files-short-new = Новые
files-short-legal = Прав.
files-ending-other = другие сигналы
files-ending-found = обнаружено
files-ending-failed = сбой
files-all = всего
files-endings = { $count ->
    [one] { $count } список; обнаружено: { $found }, не обнаружено: { $nothing }, сбой: { $failed }
    [few] { $count } списка; обнаружено: { $found }, не обнаружено: { $nothing }, сбой: { $failed }
    [many] { $count } списков; обнаружено: { $found }, не обнаружено: { $nothing }, сбой: { $failed }
   *[other] { $count } списка; обнаружено: { $found }, не обнаружено: { $nothing }, сбой: { $failed }
}
files-found-means = Считается обнаруженным: { $what }.
files-found-new = новый сигнал со значимостью «{ $severity }» и выше
files-found-severity = сигнал со значимостью «{ $severity }» и выше
files-found-nothing = ничего (порог значимости не задан)
files-found-answers = поставщик, который ответил менее чем на { $percent } % вопросов
files-found-either = { $what } или { $other }
files-nothing-means = { $count ->
    [0] Не обнаружено: сигналов нет или есть только те, которые обнаруженными не считаются.
    [one] Не обнаружено: сигналов нет или есть только те, которые обнаруженными не считаются. Без ответа там { $count } проверка; неизвестное никогда не означает, что вопросов нет.
    [few] Не обнаружено: сигналов нет или есть только те, которые обнаруженными не считаются. Без ответа там { $count } проверки; неизвестное никогда не означает, что вопросов нет.
    [many] Не обнаружено: сигналов нет или есть только те, которые обнаруженными не считаются. Без ответа там { $count } проверок; неизвестное никогда не означает, что вопросов нет.
   *[other] Не обнаружено: сигналов нет или есть только те, которые обнаруженными не считаются. Без ответа там { $count } проверки; неизвестное никогда не означает, что вопросов нет.
}
files-open-means = { files-short-open }: проверки, для которых недостаёт ответа. { files-short-baseline }, { files-short-new }: сигналы, которые есть в более раннем отчёте и которых в нём нет, соответственно.
files-legal-means = { files-short-legal }: поставщики, по которым нужно решение о правовых основаниях для исключения.
files-no-room = Здесь не поместились: { $titles }; полностью: --format csv.
files-not-screened = Не проверено или проверено не так, как было задано
files-each = `-o '{ $pattern }'` записывает отчёт по каждому списку.
files-paper-title = Проверка поставщиков по отдельным спискам, { $day }
files-paper-counts = **{ $endings }**; каждый проверен отдельно, применено { $rules } ({ $packs }), по состоянию на { $day }. Считается обнаруженным: { $what }.
files-left-out = Сюда не вошло: { $what }.
files-lists-left-out = { $count ->
    [one] { $count } список и суммы
    [few] { $count } списка и суммы
    [many] { $count } списков и суммы
   *[other] { $count } списка и суммы
}
files-failed-left-out = { $count ->
    [one] { $count } список со сбоем
    [few] { $count } списка со сбоем
    [many] { $count } списков со сбоем
   *[other] { $count } списка со сбоем
}
files-remarks-left-out = { $count ->
    [one] { $count } примечание
    [few] { $count } примечания
    [many] { $count } примечаний
   *[other] { $count } примечания
}

# --- The paper ---------------------------------------------------------------------------
# A document in Markdown for a committee. `**` stands around what is bold; names of files and
# options stand between backticks and stay as they are.

paper-title = Проверка поставщиков, { $day }
paper-intro = Индикаторы торговли людьми в целях трудовой эксплуатации. **Сигнал — повод задать вопрос, но никогда не вывод о поставщике; если ответа нет, результат — «неизвестно», но никогда не «вопросов нет».**
paper-listed = Сигналы со значимостью «{ $severity }» и выше приведены по одному. Ещё { $lower } меньшей значимости и { $open } без ответа учтены только числом; перечислены они в `-o report.xlsx` и `-o tables/`.
paper-leaves-out = Что не вошло в этот документ:
paper-short = каждая часть документа ограничена по объёму, а весь документ не превышает { $most } байт, как допускает сводка задания CI; полностью всё есть в `-o report.xlsx` и `-o tables/`
paper-cut = { $count ->
    [one] { $count } текст был слишком длинным для чтения и оканчивается знаком […]
    [few] { $count } текста были слишком длинными для чтения и оканчиваются знаком […]
    [many] { $count } текстов были слишком длинными для чтения и оканчиваются знаком […]
   *[other] { $count } текста были слишком длинными для чтения и оканчиваются знаком […]
}

# The titles of its sections.
paper-summary = Сводка
paper-first = Кто требует внимания в первую очередь
paper-bids = Заявки
paper-findings = Сигналы
paper-too-little = Слишком мало ответов
paper-remarks-input = Замечания к исходным данным
paper-remarks-rules = Примечания к правилам и их данным
paper-instruments = Источники
paper-run = Сведения о запуске
paper-glossary = Глоссарий

paper-screened = { $count ->
    [one] Проверен { $count } поставщик, применено { $rules } ({ $packs }), по состоянию на { $day }; с сигналом: { $flagged }. Списки: { $lists }.
    [few] Проверено { $count } поставщика, применено { $rules } ({ $packs }), по состоянию на { $day }; с сигналом: { $flagged }. Списки: { $lists }.
    [many] Проверено { $count } поставщиков, применено { $rules } ({ $packs }), по состоянию на { $day }; с сигналом: { $flagged }. Списки: { $lists }.
   *[other] Проверено { $count } поставщика, применено { $rules } ({ $packs }), по состоянию на { $day }; с сигналом: { $flagged }. Списки: { $lists }.
}
paper-screened-bids = { $count ->
    [one] Проверен { $count } поставщик (в списках { $bids }), применено { $rules } ({ $packs }), по состоянию на { $day }; с сигналом: { $flagged }. Списки: { $lists }.
    [few] Проверено { $count } поставщика (в списках { $bids }), применено { $rules } ({ $packs }), по состоянию на { $day }; с сигналом: { $flagged }. Списки: { $lists }.
    [many] Проверено { $count } поставщиков (в списках { $bids }), применено { $rules } ({ $packs }), по состоянию на { $day }; с сигналом: { $flagged }. Списки: { $lists }.
   *[other] Проверено { $count } поставщика (в списках { $bids }), применено { $rules } ({ $packs }), по состоянию на { $day }; с сигналом: { $flagged }. Списки: { $lists }.
}
paper-lists-more = { $lists } и ещё { $count }
paper-decided = Из этих сигналов { $parts }.
paper-col-band = Степень риска
paper-col-suppliers = Поставщики
paper-col-severity = Значимость
paper-col-findings = Сигналы
paper-open-checks = неизвестно: открытые проверки

paper-standing = степень риска: **{ $band }**; правовой статус: **{ $legal }**
paper-found = Обнаружено: { $reasons }
paper-ask = Что спросить: { $question }
paper-first-left-out = { $count ->
    [one] { $count } поставщик из тех, кто требует внимания в первую очередь
    [few] { $count } поставщика из тех, кто требует внимания в первую очередь
    [many] { $count } поставщиков из тех, кто требует внимания в первую очередь
   *[other] { $count } поставщика из тех, кто требует внимания в первую очередь
}

paper-bids-about = Первыми идут те, которые больше всего требуют внимания. То, что выявлено о самом участнике закупки, и то, что доходит до него от нижестоящих поставщиков, показано раздельно, в двух строках.
paper-col-bid = Заявка
paper-col-of = О ком
paper-col-legal = Правовой статус
paper-col-worst = Макс. значимость
paper-col-critical = Сигналы критической значимости
paper-col-high = Сигналы высокой значимости
paper-col-serious = Высокий или критический риск ниже
paper-col-answered = С ответом
paper-col-could-be-critical = Может стать критическим
paper-bidder = участник: { $bidders }
paper-open-questions = { $count ->
    [one] { $count } открытый вопрос
    [few] { $count } открытых вопроса
    [many] { $count } открытых вопросов
   *[other] { $count } открытого вопроса
}
paper-tier = уровень { $tier }
paper-bidder-itself = сам участник закупки
paper-more-suppliers = { $count ->
    [one] и ещё { $count } поставщик, который здесь не приведён
    [few] и ещё { $count } поставщика, которые здесь не приведены
    [many] и ещё { $count } поставщиков, которые здесь не приведены
   *[other] и ещё { $count } поставщика, которые здесь не приведены
}
paper-could-be-critical = { $count ->
    [one] Может стать критическим: { $count } вопрос без ответа. Спросить сначала:
    [few] Может стать критическим: { $count } вопроса без ответа. Спросить сначала:
    [many] Может стать критическим: { $count } вопросов без ответа. Спросить сначала:
   *[other] Может стать критическим: { $count } вопроса без ответа. Спросить сначала:
}
paper-would-narrow = Сильнее всего сузит оценку:
paper-bids-left-out = в таблицу не вошло заявок: { $count } (всего { $bids })
paper-bids-in-brief = заявок, для которых не указано, кто где стоит в цепочке и что спросить: { $count } (всего { $bids })
paper-trees-left-out = { $count ->
    [one] в схемы заявок, к которым относится больше { $most } поставщиков, не вошёл { $count } поставщик
    [few] в схемы заявок, к которым относится больше { $most } поставщиков, не вошло { $count } поставщика
    [many] в схемы заявок, к которым относится больше { $most } поставщиков, не вошло { $count } поставщиков
   *[other] в схемы заявок, к которым относится больше { $most } поставщиков, не вошло { $count } поставщика
}

paper-nothing-found = Сигналов со значимостью «{ $severity }» и выше нет.
paper-findings-about = { $findings } со значимостью «{ $severity }» и выше, по поставщикам, начиная с самых значимых; { $suppliers } с такими сигналами, собственными или от нижестоящих поставщиков. Источники названы по идентификаторам; что это за источники, указано в их перечне.
paper-findings-left-out = { $findings ->
    [one] из поставщиков, у которых есть сигналы со значимостью «{ $severity }» и выше (всего { $suppliers }), не вошло { $count } с наименее значимыми сигналами, а вместе с ними { $hidden } из { $findings } такого сигнала
    [few] из поставщиков, у которых есть сигналы со значимостью «{ $severity }» и выше (всего { $suppliers }), не вошло { $count } с наименее значимыми сигналами, а вместе с ними { $hidden } из { $findings } таких сигналов
    [many] из поставщиков, у которых есть сигналы со значимостью «{ $severity }» и выше (всего { $suppliers }), не вошло { $count } с наименее значимыми сигналами, а вместе с ними { $hidden } из { $findings } таких сигналов
   *[other] из поставщиков, у которых есть сигналы со значимостью «{ $severity }» и выше (всего { $suppliers }), не вошло { $count } с наименее значимыми сигналами, а вместе с ними { $hidden } из { $findings } таких сигналов
}
paper-findings-in-brief = { $count ->
    [one] у { $count } поставщика с очень длинными ячейками сигналы только названы, остальное опущено
    [few] у { $count } поставщиков с очень длинными ячейками сигналы только названы, остальное опущено
    [many] у { $count } поставщиков с очень длинными ячейками сигналы только названы, остальное опущено
   *[other] у { $count } поставщика с очень длинными ячейками сигналы только названы, остальное опущено
}

# What is said of one supplier; the colon stands in the text.
paper-point-band = Степень риска:
paper-point-legal = Правовой статус:
paper-point-answered = С ответом:
paper-point-country = Страна:
paper-point-under = Место в цепочке:
paper-point-read = Откуда прочитано:
paper-point-besides = Кроме того:
paper-not-scored = без оценки, слишком мало ответов
paper-held = { $band }, её удерживают правила: { $rules }
paper-because = { $status }, на основании правил: { $rules }
paper-of-what-applies = { $share } применимых вопросов
paper-besides-lower = { $count ->
    [one] { $count } сигнал меньшей значимости
    [few] { $count } сигнала меньшей значимости
    [many] { $count } сигналов меньшей значимости
   *[other] { $count } сигнала меньшей значимости
}
paper-besides-open = { $count ->
    [one] { $count } открытая проверка
    [few] { $count } открытые проверки
    [many] { $count } открытых проверок
   *[other] { $count } открытой проверки
}
paper-sheet = лист { $sheet }
paper-cell = ячейка { $cell }

# A finding.
paper-finding = { $severity }: { $title }
paper-point-state = Состояние:
paper-point-rests = Обоснование:
paper-point-why = Почему это важно:
paper-point-ask = Что спросить:
paper-point-action = Что сделать:
paper-point-would-clear = Что сняло бы вопрос:
paper-point-kind = Вид:
paper-point-rule = Правило:
paper-point-instruments = Источники:
paper-waived = снято решением: { $waiver }
paper-in-baseline = известно ранее: это есть в более раннем отчёте

paper-below = Что доходит до него от нижестоящих поставщиков
paper-below-finding = { $severity }: { $title }; поставщик: { $supplier } ({ $rule }: { $way })
paper-below-more = { $count ->
    [one] и ещё { $count } сигнал со значимостью «{ $severity }» и выше
    [few] и ещё { $count } сигнала со значимостью «{ $severity }» и выше
    [many] и ещё { $count } сигналов со значимостью «{ $severity }» и выше
   *[other] и ещё { $count } сигнала со значимостью «{ $severity }» и выше
}
paper-below-lower = { $count ->
    [one] и ещё { $count } сигнал, значимость которого здесь меньше
    [few] и ещё { $count } сигнала, значимость которых здесь меньше
    [many] и ещё { $count } сигналов, значимость которых здесь меньше
   *[other] и ещё { $count } сигнала, значимость которых здесь меньше
}
paper-below-cut = цепочка уходит вниз дальше, чем она просмотрена

paper-ask-first = Что спросить сначала
paper-could-become = может стать критическим
paper-more-questions = { $count ->
    [one] и ещё { $count } открытый вопрос
    [few] и ещё { $count } открытых вопроса
    [many] и ещё { $count } открытых вопросов
   *[other] и ещё { $count } открытого вопроса
}
paper-too-little-about = { $count ->
    [one] { $count } поставщик, у которого нет сигналов со значимостью «{ $severity }» и выше, но слишком мало ответов, чтобы определить степень риска. Это не значит, что вопросов нет: их нужно задать.
    [few] { $count } поставщика, у которых нет сигналов со значимостью «{ $severity }» и выше, но слишком мало ответов, чтобы определить степень риска. Это не значит, что вопросов нет: их нужно задать.
    [many] { $count } поставщиков, у которых нет сигналов со значимостью «{ $severity }» и выше, но слишком мало ответов, чтобы определить степень риска. Это не значит, что вопросов нет: их нужно задать.
   *[other] { $count } поставщика, у которых нет сигналов со значимостью «{ $severity }» и выше, но слишком мало ответов, чтобы определить степень риска. Это не значит, что вопросов нет: их нужно задать.
}
paper-share-answered = с ответом: { $share }
paper-too-little-left-out = не вошло поставщиков, у которых слишком мало ответов: { $count } (всего { $suppliers })

paper-remarks-input-about = Что не удалось прочитать и как решено читать списки.
paper-remarks-input-left-out = { $all ->
    [one] не вошло { $count } из { $all } замечания к исходным данным
    [few] не вошло { $count } из { $all } замечаний к исходным данным
    [many] не вошло { $count } из { $all } замечаний к исходным данным
   *[other] не вошло { $count } из { $all } замечаний к исходным данным
}
paper-remarks-rules-about = Что следует знать о правилах и справочных данных, прежде чем полагаться на сигналы.
paper-remarks-rules-left-out = { $all ->
    [one] не вошло { $count } из { $all } примечания к правилам
    [few] не вошло { $count } из { $all } примечаний к правилам
    [many] не вошло { $count } из { $all } примечаний к правилам
   *[other] не вошло { $count } из { $all } примечаний к правилам
}
paper-instruments-about = Законы, стандарты, руководства и списки, на которых основаны правила. Насколько проверена запись: «{ paper-sure-read }» — по тексту источника или по странице издателя; «{ paper-sure-summary }» — по изложению, которое составил не сам издатель; «{ paper-sure-unverified }» — запись основана на общих сведениях.
paper-instruments-left-out = { $all ->
    [one] не вошло { $count } из { $all } источника
    [few] не вошло { $count } из { $all } источников
    [many] не вошло { $count } из { $all } источников
   *[other] не вошло { $count } из { $all } источников
}
paper-no-address = без ссылки
paper-checked = насколько проверена запись: { $word }
paper-sure-read = по самому тексту
paper-sure-summary = по чужому изложению
paper-sure-unverified = не проверена

paper-run-about = Что нужно, чтобы повторить запуск. Как прочитан каждый столбец списков, показывают `thbscreen columns` и `-o tables/`.
paper-col-what = Предмет
paper-col-which = Название
paper-col-value = Значение
paper-run-left-out = { $all ->
    [one] не вошло { $count } из { $all } строки сведений о запуске
    [few] не вошло { $count } из { $all } строк сведений о запуске
    [many] не вошло { $count } из { $all } строк сведений о запуске
   *[other] не вошло { $count } из { $all } строк сведений о запуске
}

# --- What the words mean -------------------------------------------------------------------

term-flag = Сигнал
    .meaning = Обнаружена ситуация, которую ищет правило. Это повод задать вопрос, но никогда не вывод о поставщике.
term-unknown = Неизвестно, открытая проверка
    .meaning = Ответов слишком мало, чтобы определить результат. Это не то же, что «вопросов нет»: названы столбцы, ответы в которых внесли бы ясность.
term-harm = Индикатор вреда
    .meaning = Прямой признак того, что работников эксплуатируют: правило вида «признак». При нём степень риска остаётся высокой или критической.
term-severity = Значимость
    .meaning = Чего требует сигнал. Критическая: до присуждения договора решение должен принять человек. Высокая: если вопрос не снят, это должно повлиять на решение или на условия договора. Средняя: задать вопрос. Низкая: отметить и улучшить. Для сведения: только для контекста.
term-kind = Вид
    .meaning = Допуск: правовое основание или условие. Признак: индикатор вреда. Подверженность риску: риск, связанный со страной, отраслью, товарами или составом работников. Мера защиты: такой меры нет или она слаба. Прозрачность: обязанность публиковать сведения. Данные: качество самих ответов.
term-legal = Правовой статус
    .meaning = Что показали правила об основаниях для исключения: «нужно решение», «есть условия», «не выявлено» или, если вопросы ещё открыты, «неизвестно».
term-band = Степень риска
    .meaning = Подверженность риску (страна, отрасль, товары, состав работников) за вычетом подтверждённых мер защиты; при индикаторах вреда она остаётся высокой или критической.
term-not-scored = Без оценки
    .meaning = Слишком мало ответов, чтобы определить степень риска; это не значит, что она низкая.
term-answered = С ответом
    .meaning = На какую часть применимых вопросов дан ответ. Правовой статус, степень риска и ответы стоят рядом и никогда не сводятся в одно число.
term-could-be-critical = Может стать критическим
    .meaning = Открытые вопросы о вреде. Степени риска они не меняют, но задаются первыми.
term-narrow = Сильнее всего сузит оценку
    .meaning = Ответы, которые сильнее всего сузили бы оценку риска, в среднем по обоим вариантам ответа.
term-own = Собственное, унаследованное, в целом
    .meaning = Что выявлено о самом участнике закупки, что доходит до него от нижестоящих поставщиков и то и другое вместе.
term-tier = Уровень
    .meaning = Число звеньев вверх по цепочке до ближайшего участника закупки; сам участник — 0.
term-evidence = Обоснование
    .meaning = Значения, на которых основан сигнал, каждое с ячейкой, в которой оно стоит.
term-would-clear = Что сняло бы вопрос
    .meaning = Другие ответы, которые, будь они верны, сняли бы вопрос. Это то, о чём можно спросить, а не совет, как отвечать.
term-instrument = Источник
    .meaning = Закон, стандарт, руководство, инструмент или список, на котором основано правило.
term-as-of = По состоянию на
    .meaning = День, на который применяются законы и сроки.

# --- The page ----------------------------------------------------------------------------
# The report as one page for the browser. Where a number is put in, a language may need a
# selector even where English has none.

page-title = Проверка поставщиков
page-title-of-day = Проверка поставщиков, { $day }
page-what = Индикаторы торговли людьми в целях трудовой эксплуатации. Сигнал — повод задать вопрос, но никогда не вывод о поставщике; если ответа нет, результат — «неизвестно», но никогда не «вопросов нет».
page-to-content = К содержанию страницы
page-contents = Содержание
page-summary = Сводка
page-charts = Диаграммы
page-bids = Заявки
page-glossary = Глоссарий
page-made-by = Составлено программой thbscreen { $version }, по состоянию на { $day }. Всё, что показано на этой странице, содержится в ней самой; она ничего не загружает и ничего не отправляет.
page-back-to-top = К началу страницы
# What stands between backticks is an option of the command.
page-needs-script = Для этого списка нужен скрипт страницы, а он отключён. Те же строки есть в рабочей книге (`-o report.xlsx`) и в папке с таблицами (`-o tables/`).
# Behind the heading of a list whose texts are English; not used in English.
page-in-english = (на английском языке)

# The summary. Short labels above or beside a value.
page-suppliers = Поставщики
page-with-flag = С сигналом
page-open-checks = Открытые проверки
page-suppliers-by-band = Поставщики по степени риска
page-findings-by-severity = Сигналы по значимости
page-attention = Кто требует внимания в первую очередь
page-band = Степень риска
page-legal = Правовой статус
page-found = Что обнаружено
page-ask-first = Что спросить сначала
page-screened = Что проверено
page-lists = Списки
page-rules = Правила
# "146 rules (osce, eu)"
page-rules-of-packs = { $rules } ({ $packs })
page-as-of = По состоянию на
page-remarks-input = Замечания к исходным данным
page-remarks-rules = Примечания к правилам и данным

# What the page leaves out. The remarks end without a full stop.
page-remark = Об этой странице: { $remark }.
page-suppliers-left-out = { $kept ->
    [one] в списках { $kept } поставщик, который больше всего требует внимания; не вошло поставщиков: { $count }; подсчёты и диаграммы охватывают всех. Все поставщики есть в рабочей книге и в папке с таблицами
    [few] в списках { $kept } поставщика, которые больше всего требуют внимания; не вошло поставщиков: { $count }; подсчёты и диаграммы охватывают всех. Все поставщики есть в рабочей книге и в папке с таблицами
    [many] в списках { $kept } поставщиков, которые больше всего требуют внимания; не вошло поставщиков: { $count }; подсчёты и диаграммы охватывают всех. Все поставщики есть в рабочей книге и в папке с таблицами
   *[other] в списках { $kept } поставщика, которые больше всего требуют внимания; не вошло поставщиков: { $count }; подсчёты и диаграммы охватывают всех. Все поставщики есть в рабочей книге и в папке с таблицами
}
page-bids-left-out = { $count ->
    [one] не вошла { $count } заявка; все заявки есть в рабочей книге и в папке с таблицами
    [few] не вошли { $count } заявки; все заявки есть в рабочей книге и в папке с таблицами
    [many] не вошло { $count } заявок; все заявки есть в рабочей книге и в папке с таблицами
   *[other] не вошло { $count } заявки; все заявки есть в рабочей книге и в папке с таблицами
}
page-texts-cut = { $count ->
    [one] { $count } текст был слишком длинным для чтения и оканчивается знаком […]
    [few] { $count } текста были слишком длинными для чтения и оканчиваются знаком […]
    [many] { $count } текстов были слишком длинными для чтения и оканчиваются знаком […]
   *[other] { $count } текста были слишком длинными для чтения и оканчиваются знаком […]
}

# The bids.
page-bids-about = Первыми идут те, которые больше всего требуют внимания. То, что выявлено о самом участнике закупки, и то, что доходит до него от нижестоящих поставщиков, показано раздельно, в двух строках.
page-bids-side-by-side = Сопоставление заявок
page-bid = Заявка
# Head of the column that says whether a line is about the bidder or about those below.
page-bid-of = О ком
page-worst = Макс. значимость
page-critical-findings = Сигналы критической значимости
page-high-findings = Сигналы высокой значимости
page-serious-below = Высокий или критический риск ниже
page-answered = С ответом
page-could-be-critical = Может стать критическим
page-the-bidder = участник закупки
page-those-below = нижестоящие поставщики
page-questions-open = { $count ->
    [one] { $count } открытый вопрос
    [few] { $count } открытых вопроса
    [many] { $count } открытых вопросов
   *[other] { $count } открытого вопроса
}
page-supplier = Поставщик
page-tier = Уровень
# Head of the column that names whom a supplier stands below.
page-below = Вышестоящие
page-to-know = Что следует знать
page-members-left-out = { $count ->
    [one] Ещё { $count } поставщик этой заявки не показан на схеме и в таблице; он есть в списке поставщиков.
    [few] Ещё { $count } поставщика этой заявки не показаны на схеме и в таблице; они есть в списке поставщиков.
    [many] Ещё { $count } поставщиков этой заявки не показано на схеме и в таблице; они есть в списке поставщиков.
   *[other] Ещё { $count } поставщика этой заявки не показано на схеме и в таблице; они есть в списке поставщиков.
}
page-ask-on-harm = Вопросы без ответа, которые могут дать критический сигнал: спросить сначала
page-would-narrow = Сильнее всего сузит оценку

# What those hear who do not see the page. $what is the name of a bid or of a chart.
page-drawn = { $what }: рисунок
page-as-table = { $what }: таблица
page-suppliers-of-bid = { $bid }: поставщики
page-tree = { $bid }: кто ниже кого стоит в цепочке; то же показано в таблице ниже
page-same-as-table = То же в виде таблицы

# The lists, which a script fills: it puts in numbers and names as they come, so nothing here
# can have a selector. Choose words that fit any number.
page-search = Поиск
page-search-in = Поиск в списке «{ $list }»
page-clear = Сбросить
page-all = все
page-not-stated = (не указано)
page-rows-of = { $list }: строки
page-pages-of = { $list }: страницы
page-first-page = Первая
page-previous-page = Предыдущая
page-next-page = Следующая
page-last-page = Последняя
page-place = Страница { $page } из { $pages }
page-rows-all = всего: { $count }
page-rows-some = { $shown } из { $count }
page-paper-takes-all = При печати на бумагу попадут все строки: сначала примените фильтр.
page-nothing-fits = Ничего не найдено; очистите поле поиска или снимите фильтр.
page-nothing-to-list = Список пуст.
page-only = { $column }: { $value }
page-no-longer-only = Снять фильтр «{ $filter }»

# The details of a supplier.
page-no-such-supplier = На этой странице такого поставщика нет. Возможно, он сюда не вошёл или в адресе допущена опечатка.
page-all-suppliers = Все поставщики
page-from-below = Что доходит до него от нижестоящих поставщиков
page-ask-in-order = Что спросить, в порядке очерёдности
page-points = Из чего складывается оценка риска
page-rests-on = Обоснование
page-why = Почему это важно
page-ask = Что спросить
page-action = Что сделать
page-would-clear = Что сняло бы вопрос
page-kind = Вид
page-rule = Правило
page-instruments = Источники

# The charts: each with a title, a sentence on what it shows, and the heads of a table.
chart-in-words = { $title }: { $bars }
chart-bands = Поставщики по степени риска
chart-bands-shows = { $suppliers ->
    [one] Высокая или критическая степень риска: { $serious } из { $suppliers } поставщика ({ $share } %). Без оценки: { $open }; ответов слишком мало, чтобы определить степень риска, и это не значит, что она низкая.
    [few] Высокая или критическая степень риска: { $serious } из { $suppliers } поставщиков ({ $share } %). Без оценки: { $open }; ответов слишком мало, чтобы определить степень риска, и это не значит, что она низкая.
    [many] Высокая или критическая степень риска: { $serious } из { $suppliers } поставщиков ({ $share } %). Без оценки: { $open }; ответов слишком мало, чтобы определить степень риска, и это не значит, что она низкая.
   *[other] Высокая или критическая степень риска: { $serious } из { $suppliers } поставщиков ({ $share } %). Без оценки: { $open }; ответов слишком мало, чтобы определить степень риска, и это не значит, что она низкая.
}
chart-severities = Сигналы по значимости и открытые проверки
chart-severities-shows = Сигналов критической или высокой значимости: { $serious }; проверок, открытых из-за отсутствия ответа: { $open }.
chart-rules = Сигналы по правилам
chart-rules-shows = { $suppliers ->
    [one] Правил, которые дали сигнал: { $count }. Чаще всего: { $rule } ({ $flagged } из { $suppliers } поставщика, которого касается правило).
    [few] Правил, которые дали сигнал: { $count }. Чаще всего: { $rule } ({ $flagged } из { $suppliers } поставщиков, которых касается правило).
    [many] Правил, которые дали сигнал: { $count }. Чаще всего: { $rule } ({ $flagged } из { $suppliers } поставщиков, которых касается правило).
   *[other] Правил, которые дали сигнал: { $count }. Чаще всего: { $rule } ({ $flagged } из { $suppliers } поставщиков, которых касается правило).
}
chart-rules-most = { $count ->
    [one] Показано { $count } правило, которое дало больше всего сигналов.
    [few] Показаны { $count } правила, которые дали больше всего сигналов.
    [many] Показано { $count } правил, которые дали больше всего сигналов.
   *[other] Показано { $count } правила, которые дали больше всего сигналов.
}
chart-kinds = Сигналы по видам
# $kind is one of the words of scales above: gate, evidence, exposure ...
chart-kinds-shows = Больше всего сигналов вида «{ $kind }»: { $count }; прямых индикаторов вреда (вид «признак»): { $harm }.
chart-answered = На какую часть вопросов дан ответ
chart-answered-bars = Поставщики по доле вопросов, на которые они ответили
chart-answered-shows = { $suppliers ->
    [one] { $count } из { $suppliers } поставщика ({ $share } %): ответ дан менее чем на половину применимых вопросов.
    [few] { $count } из { $suppliers } поставщиков ({ $share } %): ответ дан менее чем на половину применимых вопросов.
    [many] { $count } из { $suppliers } поставщиков ({ $share } %): ответ дан менее чем на половину применимых вопросов.
   *[other] { $count } из { $suppliers } поставщиков ({ $share } %): ответ дан менее чем на половину применимых вопросов.
}
chart-tenth = { $from }–{ $to } %
chart-heat = Страны и отрасли
chart-heat-label = Страны и отрасли: поставщики с сигналом высокой или критической значимости; то же показано в таблице ниже
chart-heat-most = { $suppliers ->
    [one] Больше всего поставщиков с сигналами высокой или критической значимости здесь: страна — { $country }, отрасль — { $sector } ({ $serious } из { $suppliers } поставщика).
    [few] Больше всего поставщиков с сигналами высокой или критической значимости здесь: страна — { $country }, отрасль — { $sector } ({ $serious } из { $suppliers } поставщиков).
    [many] Больше всего поставщиков с сигналами высокой или критической значимости здесь: страна — { $country }, отрасль — { $sector } ({ $serious } из { $suppliers } поставщиков).
   *[other] Больше всего поставщиков с сигналами высокой или критической значимости здесь: страна — { $country }, отрасль — { $sector } ({ $serious } из { $suppliers } поставщиков).
}
chart-heat-none = Ни у одного из этих поставщиков нет сигнала высокой или критической значимости.
chart-heat-shows = В каждой ячейке указано, у скольких из её поставщиков есть такой сигнал; показано стран не более { $countries }, отраслей (разделов ISIC Rev. 4) не более { $sectors }. Большая доля может говорить о вопросах не меньше, чем о поставщиках.
# How many suppliers of a cell: "2 of 5".
chart-heat-cell = { $serious } из { $suppliers }
# In the place of a country or a sector.
chart-not-stated = не указано
# The same in the drawing: at most ten letters, abbreviated if need be.
chart-not-stated-short = не указано
chart-head-country = Страна выполнения работ
chart-head-band = Степень риска
chart-head-suppliers = Поставщики
chart-head-severity = Значимость
chart-head-findings = Сигналы
chart-head-rule = Правило
chart-head-pattern = Ситуация
chart-head-severity-most = Наивысшая значимость
chart-head-flagged = Есть сигнал
chart-head-unknown = Неизвестно
chart-head-concerned = Поставщики, которых касается правило
chart-head-kind = Вид
chart-head-answered = С ответом

# --- The workbook ------------------------------------------------------------------------
# The report as a workbook, and the lists of the user with what was found beside each row.

# Names of sheets: at most 31 characters, none of : \ / ? * [ ] and no apostrophe at an end, and
# other than the titles of the tables.
book-summary = Сводка
book-about = Об этом файле

book-property-title = Проверка на наличие индикаторов торговли людьми в целях трудовой эксплуатации
book-page = Страница { $page } из { $pages }
book-one-table = { $about } На этом листе одна таблица.
# Of a table whose texts are English; not used in English.
book-in-english = { $about } Тексты приведены на английском языке.

# The first sheet.
book-title = Проверка на наличие индикаторов торговли людьми
book-flag = Сигнал — повод задать вопрос, но никогда не вывод о поставщике. Открытая проверка не означает, что вопросов нет.
book-screened = Что проверено
book-lists = Списки
book-rules = Правила
# "osce (46 rules)"
book-pack = { $count ->
    [one] { $pack } ({ $count } правило)
    [few] { $pack } ({ $count } правила)
    [many] { $pack } ({ $count } правил)
   *[other] { $pack } ({ $count } правила)
}
book-as-of = По состоянию на
book-program = Программа
book-came-out = Что получено
book-suppliers = Поставщики
book-bids = Заявки
book-by-band = Поставщики по степени риска
book-by-severity = Сигналы по значимости
book-open = открыто из-за отсутствия ответа
book-sheets = Листы
book-remarks = Об этой рабочей книге
book-how-to-read = Как её читать

# What the workbook cannot do. Without a full stop.
book-several-sheets = «{ $table }»: строк ({ $rows }) больше, чем вмещает лист, поэтому они размещены на нескольких листах ({ $sheets })
book-texts-cut = { $count ->
    [one] { $count } текст был длиннее, чем вмещает ячейка, и оканчивается знаком […]
    [few] { $count } текста были длиннее, чем вмещает ячейка, и оканчиваются знаком […]
    [many] { $count } текстов были длиннее, чем вмещает ячейка, и оканчиваются знаком […]
   *[other] { $count } текста были длиннее, чем вмещает ячейка, и оканчиваются знаком […]
}
book-no-links = сигналы и открытые проверки не связаны ссылками с поставщиками: их больше, чем может быть ссылок в рабочей книге
book-some-links = ссылки есть не в каждой строке: в таблице может быть не более 65 530 ссылок

# The lists with what was found beside each row: the first sheet.
book-lists-title = Списки, проверенные на наличие индикаторов торговли людьми
book-what-this-is = Что это за файл
book-annotated-copy = Копия с пометками
book-annotated-about = Копия указанных ниже списков, сделанная для их владельца. Каждая строка стоит там же, где стояла, поэтому ячейка, названная в обосновании, находится на том же месте; справа к каждому списку добавлены столбцы. Ячейки содержат текст, простые числа и даты; формулы, цвета и скрытые знаки не скопированы, а строки и столбцы, скрытые в списке, здесь показаны.
book-reference = Справочные данные
book-columns-added = Какие столбцы добавлены
# "bids.xlsx, sheet Bids"
book-sheet-of-file = { $file }, лист { $sheet }
# $columns is "K to P", said by book-columns.
book-columns = { $first }–{ $last }
book-list-with-header = Поставщики из списка: { $list }. Заголовок — строка { $row }; добавлены столбцы { $columns }.
book-list-without-header = Поставщики из списка: { $list }. В списке нет заголовка; добавлены столбцы { $columns }: { $names }.
# A sheet of a list that has no name.
book-nameless-list = Список
book-not-copied = { $sheet }: в эту копию не вошло; причина: { $why }
book-renamed = лист `{ $sheet }` из файла { $file } здесь называется `{ $name }`
book-cells-cut = { $count ->
    [one] { $count } ячейка списков была длиннее, чем вмещает ячейка листа, и оканчивается знаком […]
    [few] { $count } ячейки списков были длиннее, чем вмещает ячейка листа, и оканчиваются знаком […]
    [many] { $count } ячеек списков были длиннее, чем вмещает ячейка листа, и оканчиваются знаком […]
   *[other] { $count } ячейки списков были длиннее, чем вмещает ячейка листа, и оканчиваются знаком […]
}
book-cells-replaced = { $count ->
    [one] { $count } ячейка списков содержит управляющие символы или знаки, которые меняют направление письма; они заменены
    [few] { $count } ячейки списков содержат управляющие символы или знаки, которые меняют направление письма; они заменены
    [many] { $count } ячеек списков содержат управляющие символы или знаки, которые меняют направление письма; они заменены
   *[other] { $count } ячейки списков содержат управляющие символы или знаки, которые меняют направление письма; они заменены
}
book-some-rows-lead = ссылка на сигналы есть не в каждой строке: на листе может быть не более 65 530 ссылок

# The added columns, whose names stay English: what they mean. What stands between backticks is
# what a cell says: use the words of scales above and the texts below.
book-thb_status = Наивысшая значимость сигнала о самом поставщике или дошедшего до него от нижестоящих поставщиков: критическая, высокая, средняя, низкая, для сведения; `сигналов нет` — это не то же, что «вопросов нет»; `объединено со строкой 4` — результат указан в той строке; `не проверено`, с указанием причины, — для строк, в которых стоят не поставщики.
book-thb_legal = Что показали правила о правовых основаниях для исключения: нужно решение, есть условия, не выявлено, неизвестно.
book-thb_band = Степень риска самого поставщика; `без оценки`, если ответов слишком мало: это не значит, что она низкая.
book-thb_reasons = Какие ситуации обнаружены, начиная с самых значимых: сначала о самом поставщике, затем то, что доходит до него от нижестоящих, с указанием поставщика, к которому относится сигнал.
book-thb_ask = Что спросить сначала: вопросы, которые стоят за самыми значимыми сигналами, затем открытые вопросы.
book-thb_findings = Сколько есть сигналов о самом поставщике; ссылка ведёт к ним на лист «Сигналы и открытые проверки».

# What their cells say.
book-nothing-flagged = сигналов нет
book-joined-with = объединено со строкой { $row }
book-not-screened = не проверено
# $why is one of the reasons that follow.
book-not-screened-because = не проверено: { $why }
book-aside-hidden = скрыто в списке
book-aside-shifted = ячеек больше, чем в заголовке
book-aside-header-again = повтор заголовка
book-aside-other-role = лицо в другой роли
book-aside-total = итоговая строка
book-aside-note = подзаголовок или примечание
book-aside-above = выше заголовка
book-aside-head = часть заголовка
# $severity is a word of the scale, $patterns a list of titles: "high: ...".
book-found-own = { $severity }: { $patterns }
book-found-below = { $severity }, от нижестоящих: { $patterns }
# "3 medium, 1 low"
book-found-minor = менее значимое от нижестоящих: { $patterns }
book-found-minor-count = { $severity } — { $count }
# A pattern, and about whom it was found.
book-found-from = { $pattern } ({ $from })
book-found-from-more = { $pattern } ({ $from } и ещё { $count })

# Where a row is named and not a cell.
book-row = строка { $row }
# How much controls earn: "2.5 of 9", and a span of two of them.
book-controls = { $earned } из { $most }
book-controls-span = от { $low } до { $high }

# Further words that stand alone in cells, as those of scales above do: what suppliers are
# grouped by, parts of the rating, sorts and standing of laws and standards, how well they were
# checked, sorts of remarks.
word-country = страна
word-sector = отрасль
word-tier = уровень
word-rule = правило
word-workforce = состав работников
word-controls = меры защиты
word-law = закон
word-regulation = нормативный акт
word-treaty = международный договор
word-standard = стандарт
word-guidance = руководство
word-tool = инструмент
word-list = список
word-case-law = судебная практика
word-not-issued = не издано
word-proposed = предложено
word-adopted = принято
word-in-force = действует
word-superseded = заменено
word-repealed = отменено
# How well an entry was checked against its source: the text was read, a summary of it was,
# neither.
word-read = по самому тексту
word-summary = по чужому изложению
word-unverified = не проверена
word-unreadable-cell = нечитаемая ячейка
word-row-width = число ячеек в строке
word-repeated-id = повтор идентификатора
word-repeated-supplier = повтор поставщика
word-nameless-row = строка без наименования
word-unknown-parent = неизвестный вышестоящий
word-unknown-supplier = неизвестный поставщик
word-skipped-row = пропущенная строка
word-hidden = скрытое
word-doubtful-id = сомнительный идентификатор
word-column = столбец
word-skipped-sheet = пропущенный лист
word-reading = способ чтения
