"""Made by sections/compile.py of the YAML in sections/kinds/ and sections/rules/."""

DATA = {
 'rules': [
  {
   'code': 'BL001',
   'name': 'letters',
   'title': '用 X 代替的空项',
   'level': 'error',
   'module': 'sections.rules.bl_letters_rule',
   'check': 'sections.rules.bl_letters.letters',
   'signs': [0],
   'changes': False,
  },
  {
   'code': 'BL002',
   'name': 'year',
   'title': '没填的年份日期',
   'level': 'error',
   'module': 'sections.rules.bl_year',
   'check': 'sections.rules.bl_year.years',
   'signs': [1],
   'changes': False,
  },
  {
   'code': 'BL003',
   'name': 'crosses',
   'title': '用 ×× 代替的空项',
   'level': 'error',
   'module': 'sections.rules.bl_marks_rules',
   'check': 'sections.rules.bl_marks.crosses',
   'signs': [2],
   'changes': False,
  },
  {
   'code': 'BL004',
   'name': 'stars',
   'title': '用星号代替的空项',
   'level': 'error',
   'module': 'sections.rules.bl_marks_rules',
   'check': 'sections.rules.bl_stars.stars',
   'signs': [3],
   'changes': False,
  },
  {
   'code': 'BL005',
   'name': 'lines',
   'title': '下划线留的空',
   'level': 'error',
   'module': 'sections.rules.bl_marks_rules',
   'check': 'sections.rules.bl_marks.lines',
   'signs': [4],
   'changes': False,
  },
  {
   'code': 'BL006',
   'name': 'shapes',
   'title': '用图形代替的空项',
   'level': 'error',
   'module': 'sections.rules.bl_marks_rules',
   'check': 'sections.rules.bl_shapes.shapes',
   'signs': [5],
   'changes': False,
  },
  {
   'code': 'BL007',
   'name': 'some',
   'title': '用“某”代替的名称',
   'level': 'warning',
   'module': 'sections.rules.bl_some',
   'check': 'sections.rules.bl_some.some',
   'signs': [6],
   'changes': False,
  },
  {
   'code': 'BL008',
   'name': 'brackets',
   'title': '括号里的填写提示',
   'level': 'error',
   'module': 'sections.rules.bl_brackets_rule',
   'check': 'sections.rules.bl_brackets.brackets',
   'signs': [7],
   'changes': False,
  },
  {
   'code': 'BL009',
   'name': 'words',
   'title': '写着待补充的地方',
   'level': 'error',
   'module': 'sections.rules.bl_words',
   'check': 'sections.rules.bl_words.words',
   'signs': [8],
   'changes': False,
  },
  {
   'code': 'BL010',
   'name': 'stand-in',
   'title': '用 AAA 代替的名称',
   'level': 'warning',
   'module': 'sections.rules.bl_standin',
   'check': 'sections.rules.bl_standin.stand_in',
   'signs': [9],
   'changes': False,
  },
  {
   'code': 'BL011',
   'name': 'censored',
   'title': '被遮住的字',
   'level': 'warning',
   'module': 'sections.rules.bl_censored',
   'check': 'sections.rules.bl_censored.censored',
   'signs': [10],
   'changes': False,
  },
  {
   'code': 'BL012',
   'name': 'gap',
   'title': '没有痕迹的空缺',
   'level': 'warning',
   'module': 'sections.rules.bl_gap_rule',
   'check': 'sections.rules.bl_gap.gaps',
   'signs': [],
   'changes': False,
  },
  {
   'code': 'BL013',
   'name': 'empty',
   'title': '空的列表项和标题',
   'level': 'warning',
   'module': 'sections.rules.bl_empty',
   'check': 'sections.rules.bl_empty.empty',
   'signs': [],
   'changes': False,
  },
  {
   'code': 'BL014',
   'name': 'contact',
   'title': '没填的联系方式',
   'level': 'error',
   'module': 'sections.rules.bl_contact',
   'check': 'sections.rules.bl_contact.contacts',
   'signs': [11],
   'changes': False,
  },
  {
   'code': 'RS001',
   'name': 'paywall-tag',
   'title': '付费标记',
   'level': 'error',
   'module': 'sections.rules.rs_paywall',
   'check': 'sections.rules.rs_paywall.paywall_tags',
   'signs': [12],
   'changes': True,
  },
  {
   'code': 'RS002',
   'name': 'cut-off',
   'title': '文字被截去',
   'level': 'error',
   'module': 'sections.rules.rs_paywall',
   'check': 'sections.rules.rs_paywall.cut_off',
   'signs': [13, 14],
   'changes': False,
  },
  {
   'code': 'RS003',
   'name': 'site-chrome',
   'title': '网页文字',
   'level': 'error',
   'module': 'sections.rules.rs_site_rule',
   'check': 'sections.rules.rs_site.site_chrome',
   'signs': [15],
   'changes': True,
  },
  {
   'code': 'RS004',
   'name': 'advert',
   'title': '广告',
   'level': 'error',
   'module': 'sections.rules.rs_adverts',
   'check': 'sections.rules.rs_adverts.adverts',
   'signs': [16],
   'changes': True,
  },
  {
   'code': 'RS005',
   'name': 'debris',
   'title': '网页代码',
   'level': 'warning',
   'module': 'sections.rules.rs_debris',
   'check': 'sections.rules.rs_debris.debris',
   'signs': [17],
   'changes': False,
  },
  {
   'code': 'RS006',
   'name': 'scaffold',
   'title': '模板架子',
   'level': 'warning',
   'module': 'sections.rules.rs_scaffold',
   'check': 'sections.rules.rs_scaffold.scaffold',
   'signs': [],
   'changes': False,
  },
  {
   'code': 'RS007',
   'name': 'page-number',
   'title': '页码',
   'level': 'warning',
   'module': 'sections.rules.rs_pages',
   'check': 'sections.rules.rs_pages.page_numbers',
   'signs': [],
   'changes': False,
  },
  {
   'code': 'RS008',
   'name': 'copy-guard',
   'title': '防复制字符',
   'level': 'warning',
   'module': 'sections.rules.rs_guard',
   'check': 'sections.rules.rs_guard.copy_guards',
   'signs': [],
   'changes': False,
  },
  {
   'code': 'RQ000',
   'name': 'unknown-kind',
   'title': '文种不明',
   'level': 'hint',
   'module': 'sections.rules.rq_frame',
   'check': 'sections.rules.rq_frame.unknown_kind',
   'signs': [],
   'changes': False,
  },
  {
   'code': 'RQ001',
   'name': 'required-section',
   'title': '缺必备章节',
   'level': 'warning',
   'module': 'sections.rules.rq_sections',
   'check': 'sections.rules.rq_sections.required',
   'signs': [],
   'changes': False,
  },
  {
   'code': 'RQ002',
   'name': 'customary-section',
   'title': '缺常有章节',
   'level': 'warning',
   'module': 'sections.rules.rq_sections',
   'check': 'sections.rules.rq_sections.customary',
   'signs': [],
   'changes': False,
  },
  {
   'code': 'RQ003',
   'name': 'empty-section',
   'title': '章节是空的',
   'level': 'warning',
   'module': 'sections.rules.rq_sections',
   'check': 'sections.rules.rq_sections.empty',
   'signs': [],
   'changes': False,
  },
  {
   'code': 'RQ004',
   'name': 'section-items',
   'title': '要点没有说到',
   'level': 'hint',
   'module': 'sections.rules.rq_content',
   'check': 'sections.rules.rq_content.items',
   'signs': [],
   'changes': False,
  },
  {
   'code': 'RQ005',
   'name': 'frame',
   'title': '缺标题、导语、落款、日期',
   'level': 'warning',
   'module': 'sections.rules.rq_frame',
   'check': 'sections.rules.rq_frame.frame',
   'signs': [],
   'changes': False,
  },
  {
   'code': 'RQ006',
   'name': 'section-share',
   'title': '篇幅比例',
   'level': 'hint',
   'module': 'sections.rules.rq_content',
   'check': 'sections.rules.rq_content.section_shares',
   'signs': [],
   'changes': False,
  },
  {
   'code': 'ST001',
   'name': 'numbering',
   'title': '编号不连续',
   'level': 'warning',
   'module': 'sections.rules.st_numbering',
   'check': 'sections.rules.st_numbering.numbering',
   'signs': [],
   'changes': False,
  },
  {
   'code': 'ST002',
   'name': 'glued-heading',
   'title': '标题粘连',
   'level': 'warning',
   'module': 'sections.rules.st_glued',
   'check': 'sections.rules.st_glued.glued',
   'signs': [],
   'changes': False,
  },
  {
   'code': 'ST003',
   'name': 'body-on-heading',
   'title': '标题行里有正文',
   'level': 'warning',
   'module': 'sections.rules.st_glued',
   'check': 'sections.rules.st_glued.body_on_heading',
   'signs': [],
   'changes': False,
  },
  {
   'code': 'ST004',
   'name': 'ordinal-run',
   'title': '一是二是不连续',
   'level': 'warning',
   'module': 'sections.rules.st_runs',
   'check': 'sections.rules.st_runs.ordinals',
   'signs': [18],
   'changes': False,
  },
  {
   'code': 'ST005',
   'name': 'unparallel',
   'title': '同级写法不一致',
   'level': 'hint',
   'module': 'sections.rules.st_runs',
   'check': 'sections.rules.st_runs.unparallel',
   'signs': [19],
   'changes': False,
  },
  {
   'code': 'ST006',
   'name': 'repeated-title',
   'title': '标题重复',
   'level': 'warning',
   'module': 'sections.rules.st_title',
   'check': 'sections.rules.st_title.repeated_title',
   'signs': [],
   'changes': False,
  },
  {
   'code': 'ST007',
   'name': 'broken-paragraph',
   'title': '段落被断开',
   'level': 'warning',
   'module': 'sections.rules.st_broken',
   'check': 'sections.rules.st_broken.broken_paragraphs',
   'signs': [],
   'changes': False,
  },
  {
   'code': 'ST008',
   'name': 'numeral-form',
   'title': '编号写法',
   'level': 'hint',
   'module': 'sections.rules.st_forms',
   'check': 'sections.rules.st_forms.numeral_form',
   'signs': [],
   'changes': False,
  },
  {
   'code': 'ST009',
   'name': 'heading-full-stop',
   'title': '标题末尾的句号',
   'level': 'hint',
   'module': 'sections.rules.st_forms',
   'check': 'sections.rules.st_forms.full_stop',
   'signs': [],
   'changes': False,
  },
  {
   'code': 'ST010',
   'name': 'level-order',
   'title': '层次倒置',
   'level': 'warning',
   'module': 'sections.rules.st_numbering',
   'check': 'sections.rules.st_numbering.levels',
   'signs': [],
   'changes': False,
  },
  {
   'code': 'ST011',
   'name': 'front-matter',
   'title': '文件头读不了',
   'level': 'warning',
   'module': 'sections.rules.st_front',
   'check': 'sections.rules.st_front.front_matter',
   'signs': [20],
   'changes': False,
  },
  {
   'code': 'DT001',
   'name': 'anniversary',
   'title': '周年数算错',
   'level': 'warning',
   'module': 'sections.rules.dt_anniversaries',
   'check': 'sections.rules.dt_anniversaries.anniversaries',
   'signs': [21],
   'changes': False,
  },
  {
   'code': 'DT002',
   'name': 'event',
   'title': '大事与年份不符',
   'level': 'warning',
   'module': 'sections.rules.dt_events',
   'check': 'sections.rules.dt_events.events',
   'signs': [22],
   'changes': True,
  },
  {
   'code': 'DT003',
   'name': 'title-year',
   'title': '标题与正文年份不一致',
   'level': 'warning',
   'module': 'sections.rules.dt_title',
   'check': 'sections.rules.dt_title.title_year',
   'signs': [],
   'changes': False,
  },
  {
   'code': 'DT004',
   'name': 'plan-year',
   'title': '计划年份不对',
   'level': 'warning',
   'module': 'sections.rules.dt_title',
   'check': 'sections.rules.dt_title.plan_year',
   'signs': [],
   'changes': False,
  },
  {
   'code': 'DT005',
   'name': 'impossible-date',
   'title': '没有的年份日期',
   'level': 'error',
   'module': 'sections.rules.dt_impossible',
   'check': 'sections.rules.dt_impossible.impossible',
   'signs': [],
   'changes': False,
  },
  {
   'code': 'DT006',
   'name': 'timeline',
   'title': '时间前后矛盾',
   'level': 'warning',
   'module': 'sections.rules.dt_timeline',
   'check': 'sections.rules.dt_timeline.timeline',
   'signs': [23],
   'changes': False,
  },
  {
   'code': 'FG001',
   'name': 'sum',
   'title': '分项与合计不符',
   'level': 'warning',
   'module': 'sections.rules.fg_sums_rule',
   'check': 'sections.rules.fg_sums.sums',
   'signs': [24, 25],
   'changes': False,
  },
  {
   'code': 'FG002',
   'name': 'percentage',
   'title': '百分比算错',
   'level': 'warning',
   'module': 'sections.rules.fg_rates_rules',
   'check': 'sections.rules.fg_rates.shares',
   'signs': [26, 27],
   'changes': False,
  },
  {
   'code': 'FG003',
   'name': 'rate-over-100',
   'title': '比率超过百分之百',
   'level': 'warning',
   'module': 'sections.rules.fg_rates_rules',
   'check': 'sections.rules.fg_high.too_high',
   'signs': [28],
   'changes': False,
  },
  {
   'code': 'FG004',
   'name': 'listed',
   'title': '项数与所列不符',
   'level': 'warning',
   'module': 'sections.rules.fg_lists',
   'check': 'sections.rules.fg_lists.lists',
   'signs': [29],
   'changes': False,
  },
  {
   'code': 'FG005',
   'name': 'told-twice',
   'title': '同一个数前后不一',
   'level': 'hint',
   'module': 'sections.rules.fg_twice',
   'check': 'sections.rules.fg_twice.twice',
   'signs': [30],
   'changes': False,
  },
  {
   'code': 'FG006',
   'name': 'reckoned',
   'title': '差数、平均数算错',
   'level': 'warning',
   'module': 'sections.rules.fg_reckoned',
   'check': 'sections.rules.fg_reckoned.reckoned',
   'signs': [31, 32],
   'changes': False,
  },
  {
   'code': 'WD001',
   'name': 'fixed-phrase',
   'title': '固定说法写错',
   'level': 'warning',
   'module': 'sections.rules.wd_phrases',
   'check': 'sections.rules.wd_phrases.fixed_phrases',
   'signs': [33],
   'changes': True,
  },
  {
   'code': 'WD002',
   'name': 'guided-by-itself',
   'title': '自己指导自己',
   'level': 'warning',
   'module': 'sections.rules.wd_guided',
   'check': 'sections.rules.wd_guided.guided_by_itself',
   'signs': [34, 35, 36],
   'changes': False,
  },
  {
   'code': 'WD003',
   'name': 'repeats',
   'title': '同样的话写了两遍',
   'level': 'warning',
   'module': 'sections.rules.wd_repeats',
   'check': 'sections.rules.wd_repeats.repeats',
   'signs': [],
   'changes': False,
  },
  {
   'code': 'WD004',
   'name': 'confused-word',
   'title': '音近形近的字用错',
   'level': 'warning',
   'module': 'sections.rules.wd_words',
   'check': 'sections.rules.wd_words.confused_words',
   'signs': [37],
   'changes': True,
  },
  {
   'code': 'WD005',
   'name': 'real-place',
   'title': '没有遮完的地名',
   'level': 'hint',
   'module': 'sections.rules.wd_places',
   'check': 'sections.rules.wd_places.real_places',
   'signs': [38, 39],
   'changes': False,
  },
  {
   'code': 'WD006',
   'name': 'doubled-word',
   'title': '字词多写了一遍',
   'level': 'warning',
   'module': 'sections.rules.wd_words',
   'check': 'sections.rules.wd_words.doubled_words',
   'signs': [],
   'changes': False,
  },
  {
   'code': 'PU001',
   'name': 'half-width',
   'title': '半角标点',
   'level': 'warning',
   'module': 'sections.rules.pu_width',
   'check': 'sections.rules.pu_width.half_width',
   'signs': [40],
   'changes': False,
  },
  {
   'code': 'PU002',
   'name': 'unpaired',
   'title': '引号括号不配对',
   'level': 'warning',
   'module': 'sections.rules.pu_pairs',
   'check': 'sections.rules.pu_pairs.pairs',
   'signs': [41],
   'changes': False,
  },
  {
   'code': 'PU003',
   'name': 'lookalike',
   'title': '异体字和形近字符',
   'level': 'warning',
   'module': 'sections.rules.pu_characters',
   'check': 'sections.rules.pu_characters.lookalikes',
   'signs': [42],
   'changes': True,
  },
  {
   'code': 'PU004',
   'name': 'invisible',
   'title': '看不见的字符',
   'level': 'warning',
   'module': 'sections.rules.pu_characters',
   'check': 'sections.rules.pu_characters.invisible',
   'signs': [43],
   'changes': False,
  },
  {
   'code': 'PU005',
   'name': 'needless-comma',
   'title': '书名号引号之间的顿号',
   'level': 'hint',
   'module': 'sections.rules.pu_usage',
   'check': 'sections.rules.pu_usage.needless_commas',
   'signs': [44],
   'changes': False,
  },
  {
   'code': 'PU006',
   'name': 'range-unit',
   'title': '数值范围省略单位',
   'level': 'hint',
   'module': 'sections.rules.pu_usage',
   'check': 'sections.rules.pu_usage.ranges',
   'signs': [45, 46],
   'changes': False,
  },
  {
   'code': 'PU007',
   'name': 'misused-mark',
   'title': '标点用得不对',
   'level': 'warning',
   'module': 'sections.rules.pu_usage',
   'check': 'sections.rules.pu_usage.misused_marks',
   'signs': [],
   'changes': False,
  },
  {
   'code': 'PV001',
   'name': 'mobile',
   'title': '手机号码',
   'level': 'warning',
   'module': 'sections.rules.pv_numbers',
   'check': 'sections.rules.pv_numbers.mobiles',
   'signs': [],
   'changes': False,
  },
  {
   'code': 'PV002',
   'name': 'identity',
   'title': '身份证号码',
   'level': 'error',
   'module': 'sections.rules.pv_numbers',
   'check': 'sections.rules.pv_numbers.identities',
   'signs': [],
   'changes': False,
  },
  {
   'code': 'PV003',
   'name': 'bank-card',
   'title': '银行卡号',
   'level': 'error',
   'module': 'sections.rules.pv_numbers',
   'check': 'sections.rules.pv_numbers.bank_cards',
   'signs': [],
   'changes': False,
  },
  {
   'code': 'PV004',
   'name': 'personal-contact',
   'title': '个人邮箱和账号',
   'level': 'hint',
   'module': 'sections.rules.pv_persons',
   'check': 'sections.rules.pv_persons.contacts',
   'signs': [47],
   'changes': False,
  },
  {
   'code': 'PV005',
   'name': 'lone-name',
   'title': '末尾的人名',
   'level': 'hint',
   'module': 'sections.rules.pv_persons',
   'check': 'sections.rules.pv_persons.lone_name',
   'signs': [],
   'changes': False,
  },
  {
   'code': 'SW001',
   'name': 'unused-switch-off',
   'title': '没有用上的关闭标记',
   'level': 'hint',
   'module': 'sections.rules.sw_pragmas',
   'check': 'sections.rules.sw_pragmas.unused',
   'signs': [48],
   'changes': False,
  },
  {
   'code': 'SW002',
   'name': 'unknown-switch-off',
   'title': '写错了的关闭标记',
   'level': 'warning',
   'module': 'sections.rules.sw_pragmas',
   'check': 'sections.rules.sw_pragmas.unknown',
   'signs': [49],
   'changes': False,
  },
  {
   'code': 'SW003',
   'name': 'stray-switch-on',
   'title': '没有对应的恢复标记',
   'level': 'hint',
   'module': 'sections.rules.sw_pragmas',
   'check': 'sections.rules.sw_pragmas.stray',
   'signs': [50],
   'changes': False,
  },
 ],
 'signs': [
  [False, ''],
  [False, ''],
  [False, ''],
  [False, ''],
  [True, ''],
  [False, ''],
  [False, ''],
  [False, ''],
  [False, ''],
  [False, ''],
  [False, ''],
  [False, ''],
  [False, ''],
  [False, ''],
  [False, ''],
  [False, ''],
  [False, ''],
  [True, '\ue000\uf8ff��'],
  [False, ''],
  [False, ''],
  [True, ''],
  [False, ''],
  [False, ''],
  [False, ''],
  [False, ''],
  [False, ''],
  [False, ''],
  [False, ''],
  [False, ''],
  [False, ''],
  [False, ''],
  [False, ''],
  [False, ''],
  [False, ''],
  [False, ''],
  [False, ''],
  [False, ''],
  [False, ''],
  [False, ''],
  [False, ''],
  [False, ''],
  [False, ''],
  [
   False,
   '０９ＡＺａｚ\x00\x08\x0b\x0b\x0c\x0c\x0e\x1f\x7f\x9f\xad\xad\u180e\u180e\u200b\u200f\u2028\u202e\u2060\u206f\ufeff\ufeff\ufff9￼Ͱӿ⺀⿕豈\ufaff',
  ],
  [
   False,
   '０９ＡＺａｚ\x00\x08\x0b\x0b\x0c\x0c\x0e\x1f\x7f\x9f\xad\xad\u180e\u180e\u200b\u200f\u2028\u202e\u2060\u206f\ufeff\ufeff\ufff9￼Ͱӿ⺀⿕豈\ufaff',
  ],
  [False, ''],
  [False, ''],
  [False, ''],
  [False, ''],
  [True, ''],
  [True, ''],
  [True, ''],
 ],
 'characters': {
  '!': '40',
  '"': '41',
  '#': '5',
  '%': '27 28 46',
  '&': '17',
  "'": '41',
  '(': '7 24 25 40',
  ')': '40',
  '*': '1 3 10 11 38',
  ',': '40',
  '-': '45',
  '.': '40',
  ':': '40',
  ';': '40',
  '<': '7',
  '>': '15',
  '?': '5 40',
  '@': '47',
  '[': '7',
  '_': '1 4 10 11 38',
  'n': '9',
  'x': '0 1 11 38',
  '{': '7',
  '~': '45',
  '«': '7',
  '»': '15',
  '×': '1 2 10 11 38',
  'х': '0 1 11',
  '–': '45',
  '—': '45',
  '‗': '4',
  '‘': '41',
  '’': '41',
  '“': '41',
  '”': '41',
  '…': '5 13 14',
  '‰': '46',
  '›': '15',
  '※': '5',
  'ⅹ': '0 1 11',
  '▁': '4',
  '█': '1 5 11',
  '■': '5',
  '□': '1 5 10 11 38',
  '▲': '1 5 11',
  '△': '1 5 11',
  '◆': '5',
  '◇': '5',
  '○': '1 5 10 11 38 42',
  '◎': '5',
  '●': '5',
  '◯': '1 5 11 42',
  '〇': '5',
  '〈': '41',
  '〉': '41',
  '《': '41',
  '》': '41',
  '「': '41',
  '」': '41',
  '『': '41',
  '』': '41',
  '【': '7 41',
  '】': '41',
  '〔': '7 41',
  '〕': '41',
  '〖': '7',
  '〝': '17',
  '〞': '17',
  '〟': '17',
  '万': '46',
  '下': '36',
  '个': '29',
  '乡': '39',
  '亿': '46',
  '从': '26 31',
  '件': '29',
  '値': '42',
  '働': '42',
  '內': '42',
  '兩': '42',
  '共': '24 25',
  '冊': '42',
  '再': '37',
  '別': '42',
  '前': '29',
  '創': '42',
  '労': '42',
  '効': '42',
  '動': '42',
  '務': '42',
  '勞': '42',
  '勵': '42',
  '区': '39',
  '區': '42',
  '単': '42',
  '占': '26',
  '卽': '42',
  '厳': '42',
  '县': '39',
  '名': '29',
  '吳': '42',
  '單': '42',
  '営': '42',
  '嚴': '42',
  '図': '42',
  '國': '42',
  '團': '42',
  '在': '34',
  '変': '42',
  '大': '29',
  '奧': '42',
  '女': '24 25',
  '字': '14',
  '學': '42',
  '実': '42',
  '家': '29',
  '實': '42',
  '対': '42',
  '對': '42',
  '屬': '42',
  '州': '39',
  '市': '39',
  '帐': '37',
  '幹': '42',
  '広': '42',
  '廠': '42',
  '廣': '42',
  '強': '42',
  '待': '8',
  '徳': '42',
  '応': '42',
  '悅': '42',
  '慶': '42',
  '應': '42',
  '戦': '42',
  '戰': '42',
  '戶': '42',
  '戸': '42',
  '拡': '42',
  '按': '24 25',
  '擁': '42',
  '擔': '42',
  '據': '42',
  '擧': '42',
  '擬': '42',
  '擴': '42',
  '攝': '42',
  '敎': '42',
  '敗': '42',
  '數': '42',
  '斷': '42',
  '方': '29',
  '旗': '39',
  '旣': '42',
  '日': '23',
  '時': '42',
  '晩': '42',
  '曆': '42',
  '書': '42',
  '會': '42',
  '未': '24 25',
  '村': '39',
  '条': '29',
  '東': '42',
  '某': '6 38',
  '査': '42',
  '條': '42',
  '業': '42',
  '極': '42',
  '様': '42',
  '槪': '42',
  '樓': '42',
  '標': '42',
  '樣': '42',
  '権': '42',
  '橋': '42',
  '機': '42',
  '檔': '42',
  '檢': '42',
  '權': '42',
  '歡': '42',
  '歩': '42',
  '歴': '42',
  '歷': '42',
  '殘': '42',
  '毎': '42',
  '気': '42',
  '氣': '42',
  '汚': '42',
  '決': '42',
  '沒': '42',
  '況': '42',
  '淨': '42',
  '淸': '42',
  '済': '42',
  '減': '42',
  '満': '42',
  '溫': '42',
  '滿': '42',
  '漢': '42',
  '潔': '42',
  '濃': '42',
  '濟': '42',
  '点': '29',
  '為': '42',
  '燈': '42',
  '營': '42',
  '爭': '42',
  '爲': '42',
  '版': '15',
  '狀': '42',
  '獲': '42',
  '率': '26',
  '環': '42',
  '產': '42',
  '産': '42',
  '由': '26 31',
  '畢': '42',
  '略': '8',
  '畫': '42',
  '當': '42',
  '療': '42',
  '発': '42',
  '發': '42',
  '盡': '42',
  '監': '42',
  '盤': '42',
  '省': '39',
  '県': '42',
  '眞': '42',
  '眾': '42',
  '硏': '42',
  '確': '42',
  '礦': '42',
  '禮': '42',
  '种': '29',
  '稅': '42',
  '種': '42',
  '稱': '42',
  '積': '42',
  '穩': '42',
  '競': '42',
  '第': '21',
  '筆': '42',
  '節': '42',
  '篇': '16',
  '築': '42',
  '簡': '42',
  '簽': '42',
  '籌': '42',
  '类': '29',
  '紀': '42',
  '約': '42',
  '紅': '42',
  '紙': '42',
  '級': '42',
  '細': '42',
  '組': '42',
  '経': '42',
  '結': '42',
  '絕': '42',
  '絡': '42',
  '給': '42',
  '統': '42',
  '經': '42',
  '続': '42',
  '綠': '42',
  '維': '42',
  '網': '42',
  '緊': '42',
  '総': '42',
  '緑': '42',
  '緒': '42',
  '緖': '42',
  '線': '42',
  '緣': '42',
  '編': '42',
  '縣': '42',
  '縮': '42',
  '總': '42',
  '績': '42',
  '織': '42',
  '續': '42',
  '罰': '42',
  '羣': '42',
  '義': '42',
  '習': '42',
  '聖': '42',
  '聯': '42',
  '聲': '42',
  '聴': '42',
  '職': '42',
  '肅': '42',
  '脫': '42',
  '腦': '42',
  '臨': '42',
  '至': '45',
  '興': '42',
  '舉': '42',
  '舊': '42',
  '艱': '42',
  '華': '42',
  '萬': '42',
  '葉': '42',
  '藝': '42',
  '藥': '42',
  '蘇': '42',
  '蘭': '42',
  '處': '42',
  '虛': '42',
  '號': '42',
  '衆': '42',
  '補': '42',
  '裝': '42',
  '複': '42',
  '規': '42',
  '視': '42',
  '親': '42',
  '覺': '42',
  '觀': '42',
  '計': '42',
  '訓': '42',
  '記': '42',
  '訪': '42',
  '設': '42',
  '許': '42',
  '訴': '42',
  '診': '42',
  '評': '42',
  '詞': '42',
  '試': '42',
  '該': '42',
  '認': '42',
  '語': '42',
  '誠': '42',
  '誤': '42',
  '說': '42',
  '説': '42',
  '課': '42',
  '調': '42',
  '談': '42',
  '請': '42',
  '論': '42',
  '諮': '42',
  '講': '42',
  '證': '42',
  '識': '42',
  '譯': '42',
  '議': '42',
  '護': '42',
  '讀': '42',
  '變': '42',
  '豐': '42',
  '財': '42',
  '貢': '42',
  '貧': '42',
  '貨': '42',
  '責': '42',
  '買': '42',
  '貸': '42',
  '費': '42',
  '貿': '42',
  '賀': '42',
  '資': '42',
  '賞': '42',
  '賠': '42',
  '賢': '42',
  '賣': '42',
  '質': '42',
  '購': '42',
  '賽': '42',
  '贊': '42',
  '趙': '42',
  '車': '42',
  '軌': '42',
  '軍': '42',
  '軟': '42',
  '較': '42',
  '載': '42',
  '輔': '42',
  '輕': '42',
  '輛': '42',
  '輪': '42',
  '輸': '42',
  '轄': '42',
  '轉': '42',
  '辦': '42',
  '農': '42',
  '進': '42',
  '運': '42',
  '過': '42',
  '達': '42',
  '適': '42',
  '遷': '42',
  '選': '42',
  '遺': '42',
  '還': '42',
  '邊': '42',
  '郞': '42',
  '郵': '42',
  '鄉': '42',
  '鄕': '42',
  '鄰': '42',
  '醫': '42',
  '釋': '42',
  '針': '42',
  '鋼': '42',
  '錄': '42',
  '錢': '42',
  '錯': '42',
  '録': '42',
  '鎭': '42',
  '鎮': '42',
  '鐵': '42',
  '镇': '39',
  '長': '42',
  '門': '42',
  '閉': '42',
  '開': '42',
  '間': '42',
  '関': '42',
  '閱': '42',
  '關': '42',
  '陳': '42',
  '陽': '42',
  '隊': '42',
  '階': '42',
  '際': '42',
  '隨': '42',
  '險': '42',
  '雙': '42',
  '雜': '42',
  '離': '42',
  '難': '42',
  '電': '42',
  '靈': '42',
  '靑': '42',
  '靜': '42',
  '響': '42',
  '頁': '42',
  '頂': '42',
  '項': '42',
  '順': '42',
  '須': '42',
  '預': '42',
  '頒': '42',
  '領': '42',
  '頭': '42',
  '頻': '42',
  '題': '42',
  '願': '42',
  '顧': '42',
  '顯': '42',
  '项': '29',
  '風': '42',
  '飛': '42',
  '飯': '42',
  '養': '42',
  '館': '42',
  '馬': '42',
  '駐': '42',
  '駕': '42',
  '騎': '42',
  '験': '42',
  '驅': '42',
  '驗': '42',
  '體': '42',
  '魚': '42',
  '鮮': '42',
  '麗': '42',
  '麥': '42',
  '黃': '42',
  '黒': '42',
  '點': '42',
  '黨': '42',
  '齊': '42',
  '龍': '42',
  '﹍': '4',
  '﹎': '4',
  '＃': '5',
  '％': '27 28 46',
  '（': '7 24 25 41',
  '）': '41',
  '＊': '1 3 10 11',
  '－': '45',
  '＜': '7',
  '＞': '15',
  '？': '5',
  '［': '7',
  '＿': '1 4 10 11 38',
  'ｘ': '0 1 11 38',
  '｛': '7',
  '～': '45',
 },
 'words': (
  ' ‰\x1f32\x1e'
  ' 万\x1f32\x1e'
  ' 个\x1f32\x1e'
  ' 亩\x1f32\x1e'
  ' 人\x1f32\x1e'
  ' 亿\x1f32\x1e'
  ' 件\x1f32\x1e'
  ' 份\x1f32\x1e'
  ' 元\x1f32\x1e'
  ' 公\x1f32\x1e'
  ' 册\x1f32\x1e'
  ' 台\x1f32\x1e'
  ' 名\x1f32\x1e'
  ' 吨\x1f32\x1e'
  ' 场\x1f32\x1e'
  ' 处\x1f32\x1e'
  ' 头\x1f32\x1e'
  ' 家\x1f32\x1e'
  ' 平\x1f32\x1e'
  ' 座\x1f32\x1e'
  ' 张\x1f32\x1e'
  ' 户\x1f32\x1e'
  ' 所\x1f32\x1e'
  ' 斤\x1f32\x1e'
  ' 条\x1f32\x1e'
  ' 次\x1f32\x1e'
  ' 立\x1f32\x1e'
  ' 美\x1f32\x1e'
  ' 课\x1f32\x1e'
  ' 起\x1f32\x1e'
  ' 辆\x1f32\x1e'
  ' 项\x1f32\x1e'
  '#人数\x1f7\x1e'
  '#公司\x1f7\x1e'
  '#单位\x1f7\x1e'
  '#名称\x1f7\x1e'
  '#地点\x1f7\x1e'
  '#姓名\x1f7\x1e'
  '#学校\x1f7\x1e'
  '#年份\x1f7\x1e'
  '#年度\x1f7\x1e'
  '#日期\x1f7\x1e'
  '#时间\x1f7\x1e'
  '#电话\x1f7\x1e'
  '#职务\x1f7\x1e'
  '#联系\x1f7\x1e'
  '#负责\x1f7\x1e'
  '#部门\x1f7\x1e'
  '#金额\x1f7\x1e'
  '#领导\x1f7\x1e'
  '$$\x1f5\x1e'
  '$人数\x1f7\x1e'
  '$公司\x1f7\x1e'
  '$单位\x1f7\x1e'
  '$名称\x1f7\x1e'
  '$地点\x1f7\x1e'
  '$姓名\x1f7\x1e'
  '$学校\x1f7\x1e'
  '$年份\x1f7\x1e'
  '$年度\x1f7\x1e'
  '$日期\x1f7\x1e'
  '$时间\x1f7\x1e'
  '$电话\x1f7\x1e'
  '$职务\x1f7\x1e'
  '$联系\x1f7\x1e'
  '$负责\x1f7\x1e'
  '$部门\x1f7\x1e'
  '$金额\x1f7\x1e'
  '$领导\x1f7\x1e'
  '%人数\x1f7\x1e'
  '%公司\x1f7\x1e'
  '%单位\x1f7\x1e'
  '%名称\x1f7\x1e'
  '%地点\x1f7\x1e'
  '%姓名\x1f7\x1e'
  '%学校\x1f7\x1e'
  '%年份\x1f7\x1e'
  '%年度\x1f7\x1e'
  '%日期\x1f7\x1e'
  '%时间\x1f7\x1e'
  '%电话\x1f7\x1e'
  '%职务\x1f7\x1e'
  '%联系\x1f7\x1e'
  '%负责\x1f7\x1e'
  '%部门\x1f7\x1e'
  '%金额\x1f7\x1e'
  '%领导\x1f7\x1e'
  '&&\x1f5\x1e'
  '( \x1f7\x1e'
  '()\x1f7\x1e'
  '(:\x1f16\x1e'
  '(?\x1f7\x1e'
  '(_\x1f7\x1e'
  '(…\x1f7\x1e'
  '(\u3000\x1f7\x1e'
  '(下降\x1f7\x1e'
  '(减少\x1f7\x1e'
  '(如需查看全文\x1f13\x1e'
  '(如需查看全部\x1f13\x1e'
  '(如需阅读全文\x1f13\x1e'
  '(如需阅读全部\x1f13\x1e'
  '(想查看全文\x1f13\x1e'
  '(想查看全部\x1f13\x1e'
  '(想阅读全文\x1f13\x1e'
  '(想阅读全部\x1f13\x1e'
  '(查看全文\x1f13\x1e'
  '(查看全部\x1f13\x1e'
  '(要查看全文\x1f13\x1e'
  '(要查看全部\x1f13\x1e'
  '(要阅读全文\x1f13\x1e'
  '(要阅读全部\x1f13\x1e'
  '(请查看全文\x1f13\x1e'
  '(请查看全部\x1f13\x1e'
  '(请阅读全文\x1f13\x1e'
  '(请阅读全部\x1f13\x1e'
  '(阅读全文\x1f13\x1e'
  '(阅读全部\x1f13\x1e'
  '(降低\x1f7\x1e'
  '(：\x1f16\x1e'
  '(？\x1f7\x1e'
  ')大\x1f33\x1e'
  '*俗\x1f10\x1e'
  '*惯\x1f10\x1e'
  '*近平\x1f10\x1e'
  '++\x1f5\x1e'
  ',:\x1f16\x1e'
  ',：\x1f16\x1e'
  '-%\x1f5\x1e'
  '--\x1f5\x1e'
  '---\x1f20\x1e'
  '-个\x1f5\x1e'
  '-人\x1f5\x1e'
  '-件\x1f5\x1e'
  '-份\x1f5\x1e'
  '-名\x1f5\x1e'
  '-场\x1f5\x1e'
  '-处\x1f5\x1e'
  '-户\x1f5\x1e'
  '-期\x1f5\x1e'
  '-次\x1f5\x1e'
  '-篇\x1f5\x1e'
  '-％\x1f5\x1e'
  '..\x1f5\x1e'
  '...\x1f13 14\x1e'
  '.bmp\x1f15\x1e'
  '.doc\x1f15\x1e'
  '.gif\x1f15\x1e'
  '.jpeg\x1f15\x1e'
  '.jpg\x1f15\x1e'
  '.pdf\x1f15\x1e'
  '.png\x1f15\x1e'
  '.rtf\x1f15\x1e'
  '.txt\x1f15\x1e'
  '.webp\x1f15\x1e'
  '.wps\x1f15\x1e'
  '/%\x1f5\x1e'
  '//\x1f5\x1e'
  '/下降\x1f7\x1e'
  '/个\x1f5\x1e'
  '/人\x1f5\x1e'
  '/件\x1f5\x1e'
  '/份\x1f5\x1e'
  '/减少\x1f7\x1e'
  '/名\x1f5\x1e'
  '/场\x1f5\x1e'
  '/处\x1f5\x1e'
  '/户\x1f5\x1e'
  '/期\x1f5\x1e'
  '/次\x1f5\x1e'
  '/篇\x1f5\x1e'
  '/降低\x1f7\x1e'
  '/％\x1f5\x1e'
  '00\x1f5\x1e'
  '000-0000\x1f11\x1e'
  '00000000000\x1f11\x1e'
  '0000年\x1f1\x1e'
  '00日\x1f1\x1e'
  '00月\x1f1\x1e'
  '0i\x1f42\x1e'
  '0l\x1f42\x1e'
  '0o\x1f42\x1e'
  '0‰\x1f32\x1e'
  '0万\x1f32\x1e'
  '0个\x1f32\x1e'
  '0亩\x1f32\x1e'
  '0人\x1f32\x1e'
  '0亿\x1f32\x1e'
  '0件\x1f32\x1e'
  '0份\x1f32\x1e'
  '0元\x1f32\x1e'
  '0公\x1f32\x1e'
  '0册\x1f32\x1e'
  '0台\x1f32\x1e'
  '0名\x1f32\x1e'
  '0吨\x1f32\x1e'
  '0场\x1f32\x1e'
  '0处\x1f32\x1e'
  '0头\x1f32\x1e'
  '0家\x1f32\x1e'
  '0平\x1f32\x1e'
  '0座\x1f32\x1e'
  '0张\x1f32\x1e'
  '0户\x1f32\x1e'
  '0所\x1f32\x1e'
  '0斤\x1f32\x1e'
  '0条\x1f32\x1e'
  '0次\x1f32\x1e'
  '0立\x1f32\x1e'
  '0美\x1f32\x1e'
  '0课\x1f32\x1e'
  '0起\x1f32\x1e'
  '0辆\x1f32\x1e'
  '0项\x1f32\x1e'
  '1 \x1f1\x1e'
  '11\x1f25\x1e'
  '19 \x1f1\x1e'
  '19\u3000\x1f1\x1e'
  '1i\x1f42\x1e'
  '1l\x1f42\x1e'
  '1o\x1f42\x1e'
  '1‰\x1f32\x1e'
  '1\u3000\x1f1\x1e'
  '1万\x1f32\x1e'
  '1个\x1f32\x1e'
  '1亩\x1f32\x1e'
  '1人\x1f32\x1e'
  '1亿\x1f32\x1e'
  '1件\x1f32\x1e'
  '1份\x1f32\x1e'
  '1元\x1f32\x1e'
  '1公\x1f32\x1e'
  '1册\x1f32\x1e'
  '1台\x1f32\x1e'
  '1名\x1f32\x1e'
  '1吨\x1f32\x1e'
  '1场\x1f32\x1e'
  '1处\x1f32\x1e'
  '1头\x1f32\x1e'
  '1家\x1f32\x1e'
  '1平\x1f32\x1e'
  '1座\x1f32\x1e'
  '1张\x1f32\x1e'
  '1户\x1f32\x1e'
  '1所\x1f32\x1e'
  '1斤\x1f32\x1e'
  '1条\x1f32\x1e'
  '1次\x1f32\x1e'
  '1立\x1f32\x1e'
  '1美\x1f32\x1e'
  '1课\x1f32\x1e'
  '1起\x1f32\x1e'
  '1辆\x1f32\x1e'
  '1项\x1f32\x1e'
  '2 \x1f1\x1e'
  '20 \x1f1\x1e'
  '20-\x1f1\x1e'
  '200 \x1f1\x1e'
  '200-\x1f1\x1e'
  '200?\x1f1\x1e'
  '200—\x1f1\x1e'
  '200\u3000\x1f1\x1e'
  '200－\x1f1\x1e'
  '200？\x1f1\x1e'
  '201 \x1f1\x1e'
  '201-\x1f1\x1e'
  '201?\x1f1\x1e'
  '201—\x1f1\x1e'
  '201\u3000\x1f1\x1e'
  '201－\x1f1\x1e'
  '201？\x1f1\x1e'
  '202 \x1f1\x1e'
  '202-\x1f1\x1e'
  '202?\x1f1\x1e'
  '202—\x1f1\x1e'
  '202\u3000\x1f1\x1e'
  '202－\x1f1\x1e'
  '202？\x1f1\x1e'
  '20?\x1f1\x1e'
  '20o\x1f1\x1e'
  '20—\x1f1\x1e'
  '20\u3000\x1f1\x1e'
  '20－\x1f1\x1e'
  '20？\x1f1\x1e'
  '2i\x1f42\x1e'
  '2l\x1f42\x1e'
  '2o\x1f1 42\x1e'
  '2‰\x1f32\x1e'
  '2\u3000\x1f1\x1e'
  '2万\x1f32\x1e'
  '2个\x1f32\x1e'
  '2亩\x1f32\x1e'
  '2人\x1f32\x1e'
  '2亿\x1f32\x1e'
  '2件\x1f32\x1e'
  '2份\x1f32\x1e'
  '2元\x1f32\x1e'
  '2公\x1f32\x1e'
  '2册\x1f32\x1e'
  '2台\x1f32\x1e'
  '2名\x1f32\x1e'
  '2吨\x1f32\x1e'
  '2场\x1f32\x1e'
  '2处\x1f32\x1e'
  '2头\x1f32\x1e'
  '2家\x1f32\x1e'
  '2平\x1f32\x1e'
  '2座\x1f32\x1e'
  '2张\x1f32\x1e'
  '2户\x1f32\x1e'
  '2所\x1f32\x1e'
  '2斤\x1f32\x1e'
  '2条\x1f32\x1e'
  '2次\x1f32\x1e'
  '2立\x1f32\x1e'
  '2美\x1f32\x1e'
  '2课\x1f32\x1e'
  '2起\x1f32\x1e'
  '2辆\x1f32\x1e'
  '2项\x1f32\x1e'
  '3i\x1f42\x1e'
  '3l\x1f42\x1e'
  '3o\x1f42\x1e'
  '3‰\x1f32\x1e'
  '3万\x1f32\x1e'
  '3个\x1f32\x1e'
  '3亩\x1f32\x1e'
  '3人\x1f32\x1e'
  '3亿\x1f32\x1e'
  '3件\x1f32\x1e'
  '3份\x1f32\x1e'
  '3元\x1f32\x1e'
  '3公\x1f32\x1e'
  '3册\x1f32\x1e'
  '3台\x1f32\x1e'
  '3名\x1f32\x1e'
  '3吨\x1f32\x1e'
  '3场\x1f32\x1e'
  '3处\x1f32\x1e'
  '3头\x1f32\x1e'
  '3家\x1f32\x1e'
  '3平\x1f32\x1e'
  '3座\x1f32\x1e'
  '3张\x1f32\x1e'
  '3户\x1f32\x1e'
  '3所\x1f32\x1e'
  '3斤\x1f32\x1e'
  '3条\x1f32\x1e'
  '3次\x1f32\x1e'
  '3立\x1f32\x1e'
  '3美\x1f32\x1e'
  '3课\x1f32\x1e'
  '3起\x1f32\x1e'
  '3辆\x1f32\x1e'
  '3项\x1f32\x1e'
  '4i\x1f42\x1e'
  '4l\x1f42\x1e'
  '4o\x1f42\x1e'
  '4‰\x1f32\x1e'
  '4万\x1f32\x1e'
  '4个\x1f32\x1e'
  '4亩\x1f32\x1e'
  '4人\x1f32\x1e'
  '4亿\x1f32\x1e'
  '4件\x1f32\x1e'
  '4份\x1f32\x1e'
  '4元\x1f32\x1e'
  '4公\x1f32\x1e'
  '4册\x1f32\x1e'
  '4台\x1f32\x1e'
  '4名\x1f32\x1e'
  '4吨\x1f32\x1e'
  '4场\x1f32\x1e'
  '4处\x1f32\x1e'
  '4头\x1f32\x1e'
  '4家\x1f32\x1e'
  '4平\x1f32\x1e'
  '4座\x1f32\x1e'
  '4张\x1f32\x1e'
  '4户\x1f32\x1e'
  '4所\x1f32\x1e'
  '4斤\x1f32\x1e'
  '4条\x1f32\x1e'
  '4次\x1f32\x1e'
  '4立\x1f32\x1e'
  '4美\x1f32\x1e'
  '4课\x1f32\x1e'
  '4起\x1f32\x1e'
  '4辆\x1f32\x1e'
  '4项\x1f32\x1e'
  '5i\x1f42\x1e'
  '5l\x1f42\x1e'
  '5o\x1f42\x1e'
  '5‰\x1f32\x1e'
  '5万\x1f32\x1e'
  '5个\x1f32\x1e'
  '5亩\x1f32\x1e'
  '5人\x1f32\x1e'
  '5亿\x1f32\x1e'
  '5件\x1f32\x1e'
  '5份\x1f32\x1e'
  '5元\x1f32\x1e'
  '5公\x1f32\x1e'
  '5册\x1f32\x1e'
  '5台\x1f32\x1e'
  '5名\x1f32\x1e'
  '5吨\x1f32\x1e'
  '5场\x1f32\x1e'
  '5处\x1f32\x1e'
  '5头\x1f32\x1e'
  '5家\x1f32\x1e'
  '5平\x1f32\x1e'
  '5座\x1f32\x1e'
  '5张\x1f32\x1e'
  '5户\x1f32\x1e'
  '5所\x1f32\x1e'
  '5斤\x1f32\x1e'
  '5条\x1f32\x1e'
  '5次\x1f32\x1e'
  '5立\x1f32\x1e'
  '5美\x1f32\x1e'
  '5课\x1f32\x1e'
  '5起\x1f32\x1e'
  '5辆\x1f32\x1e'
  '5项\x1f32\x1e'
  '6i\x1f42\x1e'
  '6l\x1f42\x1e'
  '6o\x1f42\x1e'
  '6‰\x1f32\x1e'
  '6万\x1f32\x1e'
  '6个\x1f32\x1e'
  '6亩\x1f32\x1e'
  '6人\x1f32\x1e'
  '6亿\x1f32\x1e'
  '6件\x1f32\x1e'
  '6份\x1f32\x1e'
  '6元\x1f32\x1e'
  '6公\x1f32\x1e'
  '6册\x1f32\x1e'
  '6台\x1f32\x1e'
  '6名\x1f32\x1e'
  '6吨\x1f32\x1e'
  '6场\x1f32\x1e'
  '6处\x1f32\x1e'
  '6头\x1f32\x1e'
  '6家\x1f32\x1e'
  '6平\x1f32\x1e'
  '6座\x1f32\x1e'
  '6张\x1f32\x1e'
  '6户\x1f32\x1e'
  '6所\x1f32\x1e'
  '6斤\x1f32\x1e'
  '6条\x1f32\x1e'
  '6次\x1f32\x1e'
  '6立\x1f32\x1e'
  '6美\x1f32\x1e'
  '6课\x1f32\x1e'
  '6起\x1f32\x1e'
  '6辆\x1f32\x1e'
  '6项\x1f32\x1e'
  '7i\x1f42\x1e'
  '7l\x1f42\x1e'
  '7o\x1f42\x1e'
  '7‰\x1f32\x1e'
  '7万\x1f32\x1e'
  '7个\x1f32\x1e'
  '7亩\x1f32\x1e'
  '7人\x1f32\x1e'
  '7亿\x1f32\x1e'
  '7件\x1f32\x1e'
  '7份\x1f32\x1e'
  '7元\x1f32\x1e'
  '7公\x1f32\x1e'
  '7册\x1f32\x1e'
  '7台\x1f32\x1e'
  '7名\x1f32\x1e'
  '7吨\x1f32\x1e'
  '7场\x1f32\x1e'
  '7处\x1f32\x1e'
  '7头\x1f32\x1e'
  '7家\x1f32\x1e'
  '7平\x1f32\x1e'
  '7座\x1f32\x1e'
  '7张\x1f32\x1e'
  '7户\x1f32\x1e'
  '7所\x1f32\x1e'
  '7斤\x1f32\x1e'
  '7条\x1f32\x1e'
  '7次\x1f32\x1e'
  '7立\x1f32\x1e'
  '7美\x1f32\x1e'
  '7课\x1f32\x1e'
  '7起\x1f32\x1e'
  '7辆\x1f32\x1e'
  '7项\x1f32\x1e'
  '8i\x1f42\x1e'
  '8l\x1f42\x1e'
  '8o\x1f42\x1e'
  '8‰\x1f32\x1e'
  '8万\x1f32\x1e'
  '8个\x1f32\x1e'
  '8亩\x1f32\x1e'
  '8人\x1f32\x1e'
  '8亿\x1f32\x1e'
  '8件\x1f32\x1e'
  '8份\x1f32\x1e'
  '8元\x1f32\x1e'
  '8公\x1f32\x1e'
  '8册\x1f32\x1e'
  '8台\x1f32\x1e'
  '8名\x1f32\x1e'
  '8吨\x1f32\x1e'
  '8场\x1f32\x1e'
  '8处\x1f32\x1e'
  '8头\x1f32\x1e'
  '8家\x1f32\x1e'
  '8平\x1f32\x1e'
  '8座\x1f32\x1e'
  '8张\x1f32\x1e'
  '8户\x1f32\x1e'
  '8所\x1f32\x1e'
  '8斤\x1f32\x1e'
  '8条\x1f32\x1e'
  '8次\x1f32\x1e'
  '8立\x1f32\x1e'
  '8美\x1f32\x1e'
  '8课\x1f32\x1e'
  '8起\x1f32\x1e'
  '8辆\x1f32\x1e'
  '8项\x1f32\x1e'
  '9i\x1f42\x1e'
  '9l\x1f42\x1e'
  '9o\x1f42\x1e'
  '9‰\x1f32\x1e'
  '9万\x1f32\x1e'
  '9个\x1f32\x1e'
  '9亩\x1f32\x1e'
  '9人\x1f32\x1e'
  '9亿\x1f32\x1e'
  '9件\x1f32\x1e'
  '9份\x1f32\x1e'
  '9元\x1f32\x1e'
  '9公\x1f32\x1e'
  '9册\x1f32\x1e'
  '9台\x1f32\x1e'
  '9名\x1f32\x1e'
  '9吨\x1f32\x1e'
  '9场\x1f32\x1e'
  '9处\x1f32\x1e'
  '9头\x1f32\x1e'
  '9家\x1f32\x1e'
  '9平\x1f32\x1e'
  '9座\x1f32\x1e'
  '9张\x1f32\x1e'
  '9户\x1f32\x1e'
  '9所\x1f32\x1e'
  '9斤\x1f32\x1e'
  '9条\x1f32\x1e'
  '9次\x1f32\x1e'
  '9立\x1f32\x1e'
  '9美\x1f32\x1e'
  '9课\x1f32\x1e'
  '9起\x1f32\x1e'
  '9辆\x1f32\x1e'
  '9项\x1f32\x1e'
  ':0\x1f15\x1e'
  ':1\x1f15\x1e'
  ':2\x1f15\x1e'
  ':3\x1f15\x1e'
  ':4\x1f15\x1e'
  ':5\x1f15\x1e'
  '::\x1f16\x1e'
  ':：\x1f16\x1e'
  ';:\x1f16\x1e'
  ';：\x1f16\x1e'
  '</\x1f17\x1e'
  '<<<<<<<\x1f17\x1e'
  '<>\x1f7\x1e'
  '<br\x1f17\x1e'
  '<div \x1f17\x1e'
  '<div>\x1f17\x1e'
  '<font \x1f17\x1e'
  '<font>\x1f17\x1e'
  '<img \x1f17\x1e'
  '<img>\x1f17\x1e'
  '<p \x1f17\x1e'
  '<p>\x1f17\x1e'
  '<section \x1f17\x1e'
  '<section>\x1f17\x1e'
  '<span \x1f17\x1e'
  '<span>\x1f17\x1e'
  '<strong \x1f17\x1e'
  '<strong>\x1f17\x1e'
  '<u>\x1f4\x1e'
  '==\x1f5\x1e'
  '@@\x1f5\x1e'
  '@人数\x1f7\x1e'
  '@公司\x1f7\x1e'
  '@单位\x1f7\x1e'
  '@名称\x1f7\x1e'
  '@地点\x1f7\x1e'
  '@姓名\x1f7\x1e'
  '@学校\x1f7\x1e'
  '@年份\x1f7\x1e'
  '@年度\x1f7\x1e'
  '@日期\x1f7\x1e'
  '@时间\x1f7\x1e'
  '@电话\x1f7\x1e'
  '@职务\x1f7\x1e'
  '@联系\x1f7\x1e'
  '@负责\x1f7\x1e'
  '@部门\x1f7\x1e'
  '@金额\x1f7\x1e'
  '@领导\x1f7\x1e'
  '[ \x1f7\x1e'
  '[!--\x1f15\x1e'
  '[20\x1f1\x1e'
  '[?\x1f7\x1e'
  '[]\x1f7\x1e'
  '[_\x1f7\x1e'
  '[…\x1f7\x1e'
  '[\u3000\x1f7\x1e'
  '[编辑]\x1f15\x1e'
  '[？\x1f7\x1e'
  '\\\\\x1f5\x1e'
  '^^\x1f5\x1e'
  '_第\x1f15\x1e'
  'aa\x1f9\x1e'
  'abc\x1f9\x1e'
  'admin\x1f15\x1e'
  'app下载\x1f15\x1e'
  'a乡\x1f9\x1e'
  'a区\x1f9\x1e'
  'a县\x1f9\x1e'
  'a市\x1f9\x1e'
  'a省\x1f9\x1e'
  'a街\x1f9\x1e'
  'a镇\x1f9\x1e'
  'bb\x1f9\x1e'
  'bet3\x1f16\x1e'
  'b乡\x1f9\x1e'
  'b区\x1f9\x1e'
  'b县\x1f9\x1e'
  'b市\x1f9\x1e'
  'b省\x1f9\x1e'
  'b街\x1f9\x1e'
  'b镇\x1f9\x1e'
  'cc\x1f9\x1e'
  'copyright\x1f15\x1e'
  'c乡\x1f9\x1e'
  'c区\x1f9\x1e'
  'c县\x1f9\x1e'
  'c市\x1f9\x1e'
  'c省\x1f9\x1e'
  'c街\x1f9\x1e'
  'c镇\x1f9\x1e'
  'dd\x1f9\x1e'
  'd中央\x1f9\x1e'
  'd乡\x1f9\x1e'
  'd务\x1f9\x1e'
  'd区\x1f9\x1e'
  'd县\x1f9\x1e'
  'd史\x1f9\x1e'
  'd员\x1f9\x1e'
  'd小组\x1f9\x1e'
  'd工委\x1f9\x1e'
  'd市\x1f9\x1e'
  'd建\x1f9\x1e'
  'd性\x1f9\x1e'
  'd总支\x1f9\x1e'
  'd支部\x1f9\x1e'
  'd的事业\x1f9\x1e'
  'd的二十\x1f9\x1e'
  'd的光荣\x1f9\x1e'
  'd的创新\x1f9\x1e'
  'd的利益\x1f9\x1e'
  'd的十九\x1f9\x1e'
  'd的十八\x1f9\x1e'
  'd的声音\x1f9\x1e'
  'd的宗旨\x1f9\x1e'
  'd的建设\x1f9\x1e'
  'd的执政\x1f9\x1e'
  'd的政治\x1f9\x1e'
  'd的政策\x1f9\x1e'
  'd的方针\x1f9\x1e'
  'd的旗帜\x1f9\x1e'
  'd的百年\x1f9\x1e'
  'd的纪律\x1f9\x1e'
  'd的组织\x1f9\x1e'
  'd的群众\x1f9\x1e'
  'd的路线\x1f9\x1e'
  'd的领导\x1f9\x1e'
  'd省\x1f9\x1e'
  'd章\x1f9\x1e'
  'd纪\x1f9\x1e'
  'd组织\x1f9\x1e'
  'd街\x1f9\x1e'
  'd课\x1f9\x1e'
  'd镇\x1f9\x1e'
  'd风\x1f9\x1e'
  'echat\x1f47\x1e'
  'english\x1f15\x1e'
  'e乡\x1f9\x1e'
  'e区\x1f9\x1e'
  'e县\x1f9\x1e'
  'e市\x1f9\x1e'
  'e省\x1f9\x1e'
  'e街\x1f9\x1e'
  'e镇\x1f9\x1e'
  'fixme\x1f8\x1e'
  'f乡\x1f9\x1e'
  'f区\x1f9\x1e'
  'f县\x1f9\x1e'
  'f市\x1f9\x1e'
  'f省\x1f9\x1e'
  'f街\x1f9\x1e'
  'f镇\x1f9\x1e'
  'g乡\x1f9\x1e'
  'g区\x1f9\x1e'
  'g县\x1f9\x1e'
  'g市\x1f9\x1e'
  'g省\x1f9\x1e'
  'g街\x1f9\x1e'
  'g镇\x1f9\x1e'
  'hellip\x1f17\x1e'
  'hide\x1f12\x1e'
  'http\x1f15\x1e'
  'h乡\x1f9\x1e'
  'h区\x1f9\x1e'
  'h县\x1f9\x1e'
  'h市\x1f9\x1e'
  'h省\x1f9\x1e'
  'h街\x1f9\x1e'
  'h镇\x1f9\x1e'
  'icp\x1f15\x1e'
  'id:\x1f15\x1e'
  'id：\x1f15\x1e'
  'i乡\x1f9\x1e'
  'i区\x1f9\x1e'
  'i县\x1f9\x1e'
  'i市\x1f9\x1e'
  'i省\x1f9\x1e'
  'i街\x1f9\x1e'
  'i镇\x1f9\x1e'
  'j乡\x1f9\x1e'
  'j区\x1f9\x1e'
  'j县\x1f9\x1e'
  'j市\x1f9\x1e'
  'j省\x1f9\x1e'
  'j街\x1f9\x1e'
  'j镇\x1f9\x1e'
  'kb\x1f15\x1e'
  'k乡\x1f9\x1e'
  'k区\x1f9\x1e'
  'k县\x1f9\x1e'
  'k市\x1f9\x1e'
  'k省\x1f9\x1e'
  'k街\x1f9\x1e'
  'k镇\x1f9\x1e'
  'ldquo\x1f17\x1e'
  'lsquo\x1f17\x1e'
  'l乡\x1f9\x1e'
  'l区\x1f9\x1e'
  'l县\x1f9\x1e'
  'l市\x1f9\x1e'
  'l省\x1f9\x1e'
  'l街\x1f9\x1e'
  'l镇\x1f9\x1e'
  'mb\x1f15\x1e'
  'mdash\x1f17\x1e'
  'mm-\x1f1\x1e'
  'mm/\x1f1\x1e'
  'm乡\x1f9\x1e'
  'm区\x1f9\x1e'
  'm县\x1f9\x1e'
  'm市\x1f9\x1e'
  'm月\x1f1\x1e'
  'm省\x1f9\x1e'
  'm街\x1f9\x1e'
  'm镇\x1f9\x1e'
  'nbsp\x1f17\x1e'
  'n乡\x1f9\x1e'
  'n区\x1f9\x1e'
  'n县\x1f9\x1e'
  'n市\x1f9\x1e'
  'n月\x1f1\x1e'
  'n省\x1f9\x1e'
  'n街\x1f9\x1e'
  'n镇\x1f9\x1e'
  'oo\x1f5\x1e'
  'o乡\x1f9\x1e'
  'o区\x1f9\x1e'
  'o县\x1f9\x1e'
  'o市\x1f9\x1e'
  'o省\x1f9\x1e'
  'o街\x1f9\x1e'
  'o镇\x1f9\x1e'
  'page\x1f12\x1e'
  'paid\x1f12\x1e'
  'pay\x1f12\x1e'
  'p乡\x1f9\x1e'
  'p区\x1f9\x1e'
  'p县\x1f9\x1e'
  'p市\x1f9\x1e'
  'p省\x1f9\x1e'
  'p街\x1f9\x1e'
  'p镇\x1f9\x1e'
  'qicao\x1f48 49 50\x1e'
  'qq\x1f16 47\x1e'
  'q乡\x1f9\x1e'
  'q区\x1f9\x1e'
  'q县\x1f9\x1e'
  'q市\x1f9\x1e'
  'q省\x1f9\x1e'
  'q街\x1f9\x1e'
  'q镇\x1f9\x1e'
  'rdquo\x1f17\x1e'
  'reserved\x1f15\x1e'
  'rsquo\x1f17\x1e'
  'r乡\x1f9\x1e'
  'r区\x1f9\x1e'
  'r县\x1f9\x1e'
  'r市\x1f9\x1e'
  'r省\x1f9\x1e'
  'r街\x1f9\x1e'
  'r镇\x1f9\x1e'
  'svip\x1f16\x1e'
  's乡\x1f9\x1e'
  's区\x1f9\x1e'
  's县\x1f9\x1e'
  's市\x1f9\x1e'
  's省\x1f9\x1e'
  's街\x1f9\x1e'
  's镇\x1f9\x1e'
  'tag标签\x1f15\x1e'
  'tbc\x1f8\x1e'
  'tbd\x1f8\x1e'
  'todo\x1f8\x1e'
  't乡\x1f9\x1e'
  't区\x1f9\x1e'
  't县\x1f9\x1e'
  't市\x1f9\x1e'
  't省\x1f9\x1e'
  't街\x1f9\x1e'
  't镇\x1f9\x1e'
  'u乡\x1f9\x1e'
  'u区\x1f9\x1e'
  'u县\x1f9\x1e'
  'u市\x1f9\x1e'
  'u省\x1f9\x1e'
  'u街\x1f9\x1e'
  'u镇\x1f9\x1e'
  'vip\x1f12 16\x1e'
  'vip专\x1f15\x1e'
  'vip文档\x1f15\x1e'
  'vx\x1f16 47\x1e'
  'v乡\x1f9\x1e'
  'v信\x1f16\x1e'
  'v区\x1f9\x1e'
  'v县\x1f9\x1e'
  'v市\x1f9\x1e'
  'v省\x1f9\x1e'
  'v街\x1f9\x1e'
  'v镇\x1f9\x1e'
  'www\x1f15\x1e'
  'wx\x1f16\x1e'
  'w乡\x1f9\x1e'
  'w区\x1f9\x1e'
  'w县\x1f9\x1e'
  'w市\x1f9\x1e'
  'w省\x1f9\x1e'
  'w街\x1f9\x1e'
  'w镇\x1f9\x1e'
  'xjp\x1f10\x1e'
  'xyz\x1f9\x1e'
  'x乡\x1f9\x1e'
  'x区\x1f9\x1e'
  'x县\x1f9\x1e'
  'x市\x1f9\x1e'
  'x省\x1f9\x1e'
  'x街\x1f9\x1e'
  'x镇\x1f9\x1e'
  'yy\x1f1 9\x1e'
  'yyyy\x1f1\x1e'
  'y乡\x1f9\x1e'
  'y区\x1f9\x1e'
  'y县\x1f9\x1e'
  'y市\x1f9\x1e'
  'y省\x1f9\x1e'
  'y街\x1f9\x1e'
  'y镇\x1f9\x1e'
  'zz\x1f9\x1e'
  'z乡\x1f9\x1e'
  'z区\x1f9\x1e'
  'z县\x1f9\x1e'
  'z市\x1f9\x1e'
  'z省\x1f9\x1e'
  'z街\x1f9\x1e'
  'z镇\x1f9\x1e'
  '~~\x1f5\x1e'
  '~个\x1f5\x1e'
  '~人\x1f5\x1e'
  '~件\x1f5\x1e'
  '~份\x1f5\x1e'
  '~名\x1f5\x1e'
  '~场\x1f5\x1e'
  '~处\x1f5\x1e'
  '~户\x1f5\x1e'
  '~期\x1f5\x1e'
  '~次\x1f5\x1e'
  '~篇\x1f5\x1e'
  '¥万\x1f5\x1e'
  '¥亿\x1f5\x1e'
  '¥元\x1f5\x1e'
  '¥千\x1f5\x1e'
  '·%\x1f5\x1e'
  '··\x1f5\x1e'
  '·个\x1f5\x1e'
  '·人\x1f5\x1e'
  '·件\x1f5\x1e'
  '·份\x1f5\x1e'
  '·名\x1f5\x1e'
  '·场\x1f5\x1e'
  '·处\x1f5\x1e'
  '·户\x1f5\x1e'
  '·期\x1f5\x1e'
  '·次\x1f5\x1e'
  '·篇\x1f5\x1e'
  '·％\x1f5\x1e'
  '—%\x1f5\x1e'
  '——\x1f5\x1e'
  '—个\x1f5\x1e'
  '—人\x1f5\x1e'
  '—件\x1f5\x1e'
  '—份\x1f5\x1e'
  '—名\x1f5\x1e'
  '—场\x1f5\x1e'
  '—处\x1f5\x1e'
  '—户\x1f5\x1e'
  '—期\x1f5\x1e'
  '—次\x1f5\x1e'
  '—篇\x1f5\x1e'
  '—％\x1f5\x1e'
  '“ \x1f7\x1e'
  '“·\x1f7\x1e'
  '“”\x1f7\x1e'
  '“\u3000\x1f7\x1e'
  '”(\x1f29\x1e'
  '”:\x1f29\x1e'
  '”、“\x1f44\x1e'
  '”（\x1f29\x1e'
  '”：\x1f29\x1e'
  '••\x1f5\x1e'
  '∙∙\x1f5\x1e'
  '★★\x1f5\x1e'
  '☆☆\x1f5\x1e'
  '、:\x1f16\x1e'
  '、、\x1f5\x1e'
  '、下降\x1f7\x1e'
  '、减少\x1f7\x1e'
  '、大\x1f33\x1e'
  '、牢记使命\x1f33\x1e'
  '、降低\x1f7\x1e'
  '、：\x1f16\x1e'
  '。:\x1f16\x1e'
  '。。\x1f5\x1e'
  '。象\x1f37\x1e'
  '。：\x1f16\x1e'
  '〇是\x1f18 19\x1e'
  '〇要\x1f18 19\x1e'
  '〈〉\x1f7\x1e'
  '《 \x1f7\x1e'
  '《\u3000\x1f7\x1e'
  '《》\x1f7\x1e'
  '》、《\x1f44\x1e'
  '【 \x1f7\x1e'
  '【?\x1f7\x1e'
  '【_\x1f7\x1e'
  '【…\x1f7\x1e'
  '【\u3000\x1f7\x1e'
  '【】\x1f7\x1e'
  '【？\x1f7\x1e'
  '〔 \x1f7\x1e'
  '〔20\x1f1\x1e'
  '〔?\x1f7\x1e'
  '〔_\x1f7\x1e'
  '〔…\x1f7\x1e'
  '〔\u3000\x1f7\x1e'
  '〔〕\x1f7\x1e'
  '〔？\x1f7\x1e'
  '・・\x1f5\x1e'
  '一丝不苟的\x1f37\x1e'
  '一丝不荀\x1f33\x1e'
  '一产业\x1f24 25\x1e'
  '一产占\x1f24 25\x1e'
  '一付担子\x1f33\x1e'
  '一以惯之\x1f33\x1e'
  '一但\x1f37\x1e'
  '一促而就\x1f33\x1e'
  '一只\x1f37\x1e'
  '一如即往\x1f33\x1e'
  '一如既住\x1f33\x1e'
  '一如既往的\x1f37\x1e'
  '一如既望\x1f33\x1e'
  '一如继住\x1f33\x1e'
  '一如继往\x1f33\x1e'
  '一岗双则\x1f33\x1e'
  '一岗双职\x1f33\x1e'
  '一年来\x1f30\x1e'
  '一应具全\x1f33\x1e'
  '一惯\x1f33\x1e'
  '一是\x1f18 19\x1e'
  '一棵心\x1f33\x1e'
  '一盖而论\x1f33\x1e'
  '一翻\x1f37\x1e'
  '一股作气\x1f33\x1e'
  '一脉相乘\x1f33\x1e'
  '一脉相成\x1f33\x1e'
  '一至同意\x1f33\x1e'
  '一至好评\x1f33\x1e'
  '一至认为\x1f33\x1e'
  '一至通过\x1f33\x1e'
  '一要\x1f18 19\x1e'
  '一触而就\x1f33\x1e'
  '一蹙而就\x1f33\x1e'
  '一键\x1f16\x1e'
  '一鼓做气\x1f33\x1e'
  '丁乡\x1f9\x1e'
  '丁区\x1f9\x1e'
  '丁县\x1f9\x1e'
  '丁市\x1f9\x1e'
  '丁省\x1f9\x1e'
  '丁街\x1f9\x1e'
  '丁镇\x1f9\x1e'
  '七是\x1f18 19\x1e'
  '七要\x1f18 19\x1e'
  '万事具备\x1f33\x1e'
  '万众一新\x1f33\x1e'
  '三产增加值\x1f24 25\x1e'
  '三令五伸\x1f33\x1e'
  '三会一刻\x1f33\x1e'
  '三会一棵\x1f33\x1e'
  '三是\x1f18 19\x1e'
  '三次产业\x1f24 25\x1e'
  '三要\x1f18 19\x1e'
  '三课一会\x1f33\x1e'
  '三重一达\x1f33\x1e'
  '上一\x1f15\x1e'
  '上传\x1f15\x1e'
  '上传日期\x1f15\x1e'
  '上传时间\x1f15\x1e'
  '上传用户所有\x1f15\x1e'
  '上升\x1f26\x1e'
  '上半年\x1f25\x1e'
  '上年为\x1f26\x1e'
  '上年同期为\x1f26\x1e'
  '上年同期的\x1f26\x1e'
  '上新\x1f16\x1e'
  '下一\x1f15\x1e'
  '下一篇\x1f15\x1e'
  '下一页\x1f15\x1e'
  '下注\x1f16\x1e'
  '下载\x1f14 15\x1e'
  '下载之前请\x1f15\x1e'
  '下载内容负责\x1f15\x1e'
  '下载到本地\x1f15\x1e'
  '下载前请\x1f15\x1e'
  '下载后可\x1f15\x1e'
  '下载后的文\x1f15\x1e'
  '下载后的文档\x1f15\x1e'
  '下载平台\x1f15\x1e'
  '下载文件中\x1f15\x1e'
  '下载的文档为\x1f15\x1e'
  '下载网\x1f15\x1e'
  '下降\x1f26\x1e'
  '下面是一些\x1f15\x1e'
  '下面是几篇\x1f15\x1e'
  '下面是部分\x1f15\x1e'
  '不与办理\x1f33\x1e'
  '不与受理\x1f33\x1e'
  '不与批准\x1f33\x1e'
  '不与承认\x1f33\x1e'
  '不与报销\x1f33\x1e'
  '不与理解\x1f33\x1e'
  '不与考虑\x1f33\x1e'
  '不与评优\x1f33\x1e'
  '不与追究\x1f33\x1e'
  '不与采纳\x1f33\x1e'
  '不代表本\x1f15\x1e'
  '不停的\x1f37\x1e'
  '不利与\x1f37\x1e'
  '不卑不抗\x1f33\x1e'
  '不可忽试\x1f33\x1e'
  '不可思义\x1f33\x1e'
  '不可或决\x1f33\x1e'
  '不可渝越\x1f33\x1e'
  '不在享受\x1f37\x1e'
  '不在依赖\x1f37\x1e'
  '不在出现\x1f37\x1e'
  '不在发生\x1f37\x1e'
  '不在局限\x1f37\x1e'
  '不在担任\x1f37\x1e'
  '不在指向\x1f37\x1e'
  '不在满足\x1f37\x1e'
  '不在需要\x1f37\x1e'
  '不容乐关\x1f33\x1e'
  '不容忽试\x1f33\x1e'
  '不屈不饶\x1f33\x1e'
  '不径而走\x1f33\x1e'
  '不忘初心\x1f33\x1e'
  '不忘初新\x1f33\x1e'
  '不折不扣的\x1f37\x1e'
  '不拆不扣\x1f33\x1e'
  '不断的\x1f37\x1e'
  '不甚枚举\x1f33\x1e'
  '不的不\x1f33\x1e'
  '不知到\x1f33\x1e'
  '不能即使\x1f33\x1e'
  '不良信息\x1f15\x1e'
  '不规犯\x1f33\x1e'
  '不言而语\x1f33\x1e'
  '不言而谕\x1f33\x1e'
  '不记其数\x1f33\x1e'
  '不象\x1f37\x1e'
  '不贻余力\x1f33\x1e'
  '不遗佘力\x1f33\x1e'
  '与.\x1f10\x1e'
  '与日具增\x1f33\x1e'
  '与时俱近\x1f33\x1e'
  '与时俱进进\x1f33\x1e'
  '与时具进\x1f33\x1e'
  '与时惧进\x1f33\x1e'
  '与．\x1f10\x1e'
  '专心至志\x1f33\x1e'
  '专项冶理\x1f33\x1e'
  '专项整冶\x1f33\x1e'
  '专项斗争\x1f33\x1e'
  '专题\x1f15\x1e'
  '世外桃园\x1f33\x1e'
  '丙乡\x1f9\x1e'
  '丙区\x1f9\x1e'
  '丙县\x1f9\x1e'
  '丙市\x1f9\x1e'
  '丙省\x1f9\x1e'
  '丙街\x1f9\x1e'
  '丙镇\x1f9\x1e'
  '业迹\x1f33\x1e'
  '两个唯护\x1f33\x1e'
  '两个建立\x1f33\x1e'
  '两个拥护\x1f33\x1e'
  '两个树立\x1f33\x1e'
  '两个确定\x1f33\x1e'
  '两个确立\x1f33\x1e'
  '两个维户\x1f33\x1e'
  '两个维护\x1f33\x1e'
  '两个维持\x1f33\x1e'
  '两个维系\x1f33\x1e'
  '两只\x1f37\x1e'
  '两委换界\x1f33\x1e'
  '两学一作”\x1f33\x1e'
  '两学一作学习\x1f33\x1e'
  '严于利己\x1f33\x1e'
  '严于律已\x1f33\x1e'
  '严以律已\x1f33\x1e'
  '严以率已\x1f33\x1e'
  '严励打击\x1f33\x1e'
  '严历打击\x1f33\x1e'
  '严历查处\x1f33\x1e'
  '严峻形式\x1f33\x1e'
  '严峻的形式\x1f33\x1e'
  '严惩不待\x1f33\x1e'
  '严格地\x1f37\x1e'
  '严格的\x1f37\x1e'
  '严正以待\x1f33\x1e'
  '严治党\x1f33\x1e'
  '严阵以代\x1f33\x1e'
  '个人信息保护法\x1f22\x1e'
  '个年度\x1f23\x1e'
  '个性\x1f37\x1e'
  '个性是\x1f37\x1e'
  '中,\x1f24 25\x1e'
  '中:\x1f24 25\x1e'
  '中仅有\x1f31\x1e'
  '中全会\x1f22\x1e'
  '中华民族\x1f33\x1e'
  '中华民族伟大复\x1f33\x1e'
  '中华民族共同体意\x1f33\x1e'
  '中只有\x1f31\x1e'
  '中国特色\x1f33\x1e'
  '中央八项\x1f33\x1e'
  '中央八项规定精\x1f33\x1e'
  '中已\x1f31\x1e'
  '中已有\x1f31\x1e'
  '中已经有\x1f31\x1e'
  '中有\x1f31\x1e'
  '中流抵柱\x1f33\x1e'
  '中规中距\x1f33\x1e'
  '中，\x1f24 25\x1e'
  '中，仅有\x1f31\x1e'
  '中，只有\x1f31\x1e'
  '中，已\x1f31\x1e'
  '中，已有\x1f31\x1e'
  '中，已经有\x1f31\x1e'
  '中，有\x1f31\x1e'
  '中：\x1f24 25\x1e'
  '丰收再望\x1f33\x1e'
  '为你准备\x1f15\x1e'
  '为你分享\x1f15\x1e'
  '为你奉上\x1f15\x1e'
  '为你挑选\x1f15\x1e'
  '为你推荐\x1f15\x1e'
  '为你收集\x1f15\x1e'
  '为你整理\x1f15\x1e'
  '为大家准备\x1f15\x1e'
  '为大家分享\x1f15\x1e'
  '为大家带来\x1f15\x1e'
  '为大家收集\x1f15\x1e'
  '为大家整理\x1f15\x1e'
  '为已任\x1f33\x1e'
  '为您准备\x1f15\x1e'
  '为您分享\x1f15\x1e'
  '为您奉上\x1f15\x1e'
  '为您挑选\x1f15\x1e'
  '为您推荐\x1f15\x1e'
  '为您收集\x1f15\x1e'
  '为您整理\x1f15\x1e'
  '为本站会员\x1f15\x1e'
  '主义引领,\x1f33\x1e'
  '主义引领，\x1f33\x1e'
  '主义指导,\x1f33\x1e'
  '主义指导，\x1f33\x1e'
  '主义现代化国家\x1f33\x1e'
  '主义统领,\x1f33\x1e'
  '主义统领，\x1f33\x1e'
  '主体则任\x1f33\x1e'
  '主体责\x1f33\x1e'
  '主动做为\x1f33\x1e'
  '主动分子\x1f37\x1e'
  '主动的\x1f37\x1e'
  '主提教育\x1f33\x1e'
  '主线,\x1f33\x1e'
  '主线，\x1f33\x1e'
  '主要表达为\x1f37\x1e'
  '主要表达在\x1f37\x1e'
  '主页\x1f15\x1e'
  '主题党\x1f33\x1e'
  '主题分类\x1f15\x1e'
  '举一反山\x1f33\x1e'
  '举一返三\x1f33\x1e'
  '举报\x1f15\x1e'
  '举步维坚\x1f33\x1e'
  '久久为公\x1f33\x1e'
  '义不容词\x1f33\x1e'
  '义无反顾的\x1f37\x1e'
  '义无返顾\x1f33\x1e'
  '之家\t\x1f15\x1e'
  '之家\n'
  '\x1f15\x1e'
  '之家\r'
  '\x1f15\x1e'
  '之家 \x1f15\x1e'
  '之家小编\x1f15\x1e'
  '之家收集\x1f15\x1e'
  '之家整理\x1f15\x1e'
  '之家精心\x1f15\x1e'
  '之年\x1f22\x1e'
  '之所有能\x1f33\x1e'
  '乐观\x1f37\x1e'
  '乘风波浪\x1f33\x1e'
  '乙乡\x1f9\x1e'
  '乙区\x1f9\x1e'
  '乙县\x1f9\x1e'
  '乙市\x1f9\x1e'
  '乙省\x1f9\x1e'
  '乙街\x1f9\x1e'
  '乙镇\x1f9\x1e'
  '九是\x1f18 19\x1e'
  '九要\x1f18 19\x1e'
  '也象\x1f37\x1e'
  '习.\x1f10\x1e'
  '习中心组\x1f33\x1e'
  '习教育\x1f33\x1e'
  '习近平新时代中国\x1f33\x1e'
  '习近平新时代中国特色社会主义\x1f33\x1e'
  '习．\x1f10\x1e'
  '乡a\x1f9\x1e'
  '乡b\x1f9\x1e'
  '乡c\x1f9\x1e'
  '乡d\x1f9\x1e'
  '乡e\x1f9\x1e'
  '乡f\x1f9\x1e'
  '乡g\x1f9\x1e'
  '乡h\x1f9\x1e'
  '乡i\x1f9\x1e'
  '乡j\x1f9\x1e'
  '乡k\x1f9\x1e'
  '乡l\x1f9\x1e'
  '乡m\x1f9\x1e'
  '乡n\x1f9\x1e'
  '乡o\x1f9\x1e'
  '乡p\x1f9\x1e'
  '乡q\x1f9\x1e'
  '乡r\x1f9\x1e'
  '乡s\x1f9\x1e'
  '乡t\x1f9\x1e'
  '乡u\x1f9\x1e'
  '乡v\x1f9\x1e'
  '乡w\x1f9\x1e'
  '乡x\x1f9\x1e'
  '乡y\x1f9\x1e'
  '乡z\x1f9\x1e'
  '乡村冶理\x1f33\x1e'
  '乡村振\x1f33\x1e'
  '乡村振兴促进法\x1f22\x1e'
  '乡村震兴\x1f33\x1e'
  '书面\x1f15\x1e'
  '买球\x1f16\x1e'
  '乱做为\x1f33\x1e'
  '争先创优异\x1f33\x1e'
  '争先恐厚\x1f33\x1e'
  '争求意见\x1f33\x1e'
  '争求群众\x1f33\x1e'
  '争论\x1f37\x1e'
  '争论交流\x1f37\x1e'
  '争论决定\x1f37\x1e'
  '争论发言\x1f37\x1e'
  '争论稿\x1f37\x1e'
  '争论通过\x1f37\x1e'
  '争论部署\x1f37\x1e'
  '事业稳步开展\x1f37\x1e'
  '事在必行\x1f33\x1e'
  '事必恭亲\x1f33\x1e'
  '事绩\x1f33\x1e'
  '二○\x1f1\x1e'
  '二个确立\x1f33\x1e'
  '二个维护\x1f33\x1e'
  '二十大\x1f22\x1e'
  '二是\x1f18 19\x1e'
  '二次传播\x1f15\x1e'
  '二维码\x1f15\x1e'
  '二要\x1f18 19\x1e'
  '于此同时\x1f33\x1e'
  '五位一体”战略布局\x1f33\x1e'
  '五是\x1f18 19\x1e'
  '五要\x1f18 19\x1e'
  '井然有序的\x1f37\x1e'
  '井然有续\x1f33\x1e'
  '亟代解决\x1f33\x1e'
  '交流群\x1f16\x1e'
  '亩产\x1f31\x1e'
  '亩均\x1f31\x1e'
  '享乐主意\x1f33\x1e'
  '亲切关心,\x1f33\x1e'
  '亲切关心，\x1f33\x1e'
  '亲切关怀,\x1f33\x1e'
  '亲切关怀，\x1f33\x1e'
  '亲切帮助,\x1f33\x1e'
  '亲切帮助，\x1f33\x1e'
  '亲切指导,\x1f33\x1e'
  '亲切指导，\x1f33\x1e'
  '亲切支持,\x1f33\x1e'
  '亲切支持，\x1f33\x1e'
  '亲切的\x1f37\x1e'
  '亲切领导,\x1f33\x1e'
  '亲切领导，\x1f33\x1e'
  '亲睐\x1f33\x1e'
  '亳不\x1f33\x1e'
  '亳无\x1f33\x1e'
  '人名群众\x1f33\x1e'
  '人均\x1f31\x1e'
  '人居环镜\x1f33\x1e'
  '人户宣传\x1f33\x1e'
  '人户走访\x1f33\x1e'
  '人才倍出\x1f33\x1e'
  '人民民主\x1f33\x1e'
  '人民群\x1f33\x1e'
  '人气\x1f15\x1e'
  '人气:\x1f15\x1e'
  '人气：\x1f15\x1e'
  '人氣\x1f15\x1e'
  '人畜引水\x1f33\x1e'
  '人类命\x1f33\x1e'
  '人类命运共同\x1f33\x1e'
  '仅仅围绕\x1f37\x1e'
  '仅代表作者\x1f15\x1e'
  '仅供\x1f15\x1e'
  '仅供预览\x1f15\x1e'
  '仅展示\x1f13\x1e'
  '仅显示\x1f13\x1e'
  '仅需\x1f16\x1e'
  '今天是\x1f15\x1e'
  '今年以来\x1f30\x1e'
  '从严冶党\x1f33\x1e'
  '从常计议\x1f33\x1e'
  '从末\x1f37\x1e'
  '仔细\x1f37\x1e'
  '付主任\x1f37\x1e'
  '付书记\x1f37\x1e'
  '付县长\x1f37\x1e'
  '付处长\x1f37\x1e'
  '付局长\x1f37\x1e'
  '付总经理\x1f37\x1e'
  '付所长\x1f37\x1e'
  '付校长\x1f37\x1e'
  '付科长\x1f37\x1e'
  '付秘书长\x1f37\x1e'
  '付组长\x1f37\x1e'
  '付经理\x1f37\x1e'
  '付费\x1f14\x1e'
  '付部长\x1f37\x1e'
  '付镇长\x1f37\x1e'
  '付院长\x1f37\x1e'
  '代写\x1f16\x1e'
  '代发布\x1f16\x1e'
  '代开\x1f16\x1e'
  '代笔\x1f16\x1e'
  '代笔客服\x1f16\x1e'
  '以.\x1f10\x1e'
  '以下是一些\x1f15\x1e'
  '以下是几篇\x1f15\x1e'
  '以下是部分\x1f15\x1e'
  '以人民为中心的发展思\x1f33\x1e'
  '以偏盖全\x1f33\x1e'
  '以同志为核心\x1f33\x1e'
  '以德制国\x1f33\x1e'
  '以敬效尤\x1f33\x1e'
  '以次共勉\x1f33\x1e'
  '以法办事\x1f37\x1e'
  '以法履职\x1f37\x1e'
  '以法执政\x1f37\x1e'
  '以法治县\x1f37\x1e'
  '以法治校\x1f37\x1e'
  '以法治理\x1f37\x1e'
  '以法管理\x1f37\x1e'
  '以法经营\x1f37\x1e'
  '以法维权\x1f37\x1e'
  '以法行政\x1f37\x1e'
  '以点代面\x1f33\x1e'
  '以经\x1f37\x1e'
  '以身作责\x1f33\x1e'
  '以身做则\x1f33\x1e'
  '以．\x1f10\x1e'
  '仲栽\x1f33\x1e'
  '件均\x1f31\x1e'
  '价格\x1f16\x1e'
  '任务\x1f26\x1e'
  '任劳任愿\x1f33\x1e'
  '任劳认怨\x1f33\x1e'
  '任道重远\x1f33\x1e'
  '任重到远\x1f33\x1e'
  '份内之事\x1f37\x1e'
  '份内事\x1f37\x1e'
  '份子\x1f37\x1e'
  '企业形像\x1f33\x1e'
  '休戚于共\x1f33\x1e'
  '休身养性\x1f33\x1e'
  '众中之重\x1f33\x1e'
  '众志诚城\x1f33\x1e'
  '众所周之\x1f33\x1e'
  '众所知周\x1f33\x1e'
  '优势在与\x1f37\x1e'
  '优异成果\x1f37\x1e'
  '优扶对象\x1f33\x1e'
  '会员\x1f14 15 16\x1e'
  '会员群\x1f16\x1e'
  '会议\x1f33\x1e'
  '会议纪录\x1f33\x1e'
  '会议记要\x1f33\x1e'
  '伟大复兴\x1f33\x1e'
  '传倒压力\x1f33\x1e'
  '位置\x1f15\x1e'
  '低极趣味\x1f33\x1e'
  '住村工作队\x1f33\x1e'
  '住村帮扶\x1f33\x1e'
  '住村第一书记\x1f33\x1e'
  '体制机\x1f33\x1e'
  '体帖\x1f33\x1e'
  '体育投注\x1f16\x1e'
  '体裁分类\x1f15\x1e'
  '体质机制\x1f33\x1e'
  '余下\x1f13 31\x1e'
  '余下内容\x1f13\x1e'
  '余下部分\x1f13\x1e'
  '作习时间\x1f33\x1e'
  '作出供献\x1f33\x1e'
  '作出决择\x1f33\x1e'
  '作好\x1f37\x1e'
  '作文吧\x1f15\x1e'
  '作文网\x1f15\x1e'
  '作者\x1f15\x1e'
  '作风建\x1f33\x1e'
  '供应\x1f37\x1e'
  '供献力量\x1f33\x1e'
  '供稿\x1f15\x1e'
  '供给测改革\x1f33\x1e'
  '供给测结构\x1f33\x1e'
  '依法冶国\x1f33\x1e'
  '依法制县\x1f33\x1e'
  '依法制国\x1f33\x1e'
  '依法制市\x1f33\x1e'
  '依法折除\x1f33\x1e'
  '依赖与\x1f37\x1e'
  '侯补委员\x1f33\x1e'
  '侯诊\x1f33\x1e'
  '侯车\x1f33\x1e'
  '侯选人\x1f33\x1e'
  '侵权\x1f15\x1e'
  '侵犯你\x1f15\x1e'
  '侵犯您\x1f15\x1e'
  '促进展\x1f37\x1e'
  '保存\x1f15\x1e'
  '保持高度一至\x1f33\x1e'
  '保质保量的\x1f37\x1e'
  '保障倒位\x1f33\x1e'
  '保障对像\x1f33\x1e'
  '信息分类\x1f15\x1e'
  '信誉保证\x1f16\x1e'
  '俩个\x1f33\x1e'
  '修善\x1f33\x1e'
  '修定\x1f37\x1e'
  '修茸\x1f33\x1e'
  '倡仪\x1f33\x1e'
  '值的\x1f37\x1e'
  '假设干\x1f33\x1e'
  '做为\x1f37\x1e'
  '做出供献\x1f33\x1e'
  '做出决择\x1f33\x1e'
  '做到新中有数\x1f33\x1e'
  '做右铭\x1f33\x1e'
  '做好预备工作\x1f37\x1e'
  '做风建设\x1f33\x1e'
  '健康有序的\x1f37\x1e'
  '偶而\x1f33\x1e'
  '偷工简料\x1f33\x1e'
  '偷机取巧\x1f33\x1e'
  '偿试\x1f33\x1e'
  '催促\x1f37\x1e'
  '催促指导\x1f33\x1e'
  '催促检查\x1f33\x1e'
  '元/\x1f16\x1e'
  '充份\x1f37\x1e'
  '充值\x1f14 16\x1e'
  '充分地\x1f37\x1e'
  '充分熟悉到\x1f37\x1e'
  '充分的\x1f37\x1e'
  '充分的预备\x1f37\x1e'
  '充分相识\x1f37\x1e'
  '先锋模\x1f33\x1e'
  '光阴似剑\x1f33\x1e'
  '克守\x1f33\x1e'
  '克尽职守\x1f33\x1e'
  '克已奉公\x1f33\x1e'
  '免责\x1f15\x1e'
  '免费下载\x1f15\x1e'
  '免费阅读\x1f15\x1e'
  '党二十大精神学习\x1f33\x1e'
  '党史学\x1f33\x1e'
  '党员干\x1f33\x1e'
  '党员形像\x1f33\x1e'
  '党员总数\x1f26\x1e'
  '党员指导干部\x1f33\x1e'
  '党的\x1f33\x1e'
  '党的三中报告\x1f33\x1e'
  '党的根本理论\x1f33\x1e'
  '党的根本路线\x1f33\x1e'
  '党组识\x1f37\x1e'
  '党风廉\x1f33\x1e'
  '党风廉政建\x1f33\x1e'
  '党风廉正\x1f33\x1e'
  '兢兢业业的\x1f37\x1e'
  '兢兢业页\x1f33\x1e'
  '兢兢夜夜\x1f33\x1e'
  '入党主动分子\x1f37\x1e'
  '入员\x1f37\x1e'
  '入民政府\x1f33\x1e'
  '入民群众\x1f33\x1e'
  '全乡\x1f30\x1e'
  '全付武装\x1f33\x1e'
  '全力以付\x1f33\x1e'
  '全区\x1f30\x1e'
  '全县\x1f30\x1e'
  '全国代表大会\x1f22\x1e'
  '全天侯\x1f33\x1e'
  '全局\x1f30\x1e'
  '全市\x1f30\x1e'
  '全年\x1f24 30\x1e'
  '全心全意的\x1f37\x1e'
  '全文\x1f13 15\x1e'
  '全校\x1f30\x1e'
  '全省\x1f30\x1e'
  '全系统\x1f30\x1e'
  '全街道\x1f30\x1e'
  '全身心的\x1f37\x1e'
  '全过程\x1f33\x1e'
  '全部\x1f15\x1e'
  '全部内容\x1f13\x1e'
  '全镇\x1f30\x1e'
  '全院\x1f30\x1e'
  '全面从\x1f33\x1e'
  '全面从严治\x1f33\x1e'
  '全面依\x1f33\x1e'
  '全面地\x1f37\x1e'
  '全面建成\x1f33\x1e'
  '全面建设社会\x1f33\x1e'
  '全面深化改隔\x1f33\x1e'
  '全面的\x1f37\x1e'
  '全面贯\x1f33\x1e'
  '八是\x1f18 19\x1e'
  '八要\x1f18 19\x1e'
  '八项归定\x1f33\x1e'
  '八项规定精\x1f33\x1e'
  '公众\x1f16\x1e'
  '公众号\x1f16\x1e'
  '公共服\x1f33\x1e'
  '公务员之家\x1f15\x1e'
  '公开、公正、公评\x1f33\x1e'
  '公开属性\x1f15\x1e'
  '公开日期\x1f15\x1e'
  '公开目录\x1f15\x1e'
  '公开责任部门\x1f15\x1e'
  '公文库\x1f16\x1e'
  '公文神器\x1f16\x1e'
  '公文网\x1f15\x1e'
  '公网安备\x1f15\x1e'
  '六合彩\x1f16\x1e'
  '六是\x1f18 19\x1e'
  '六要\x1f18 19\x1e'
  '兰天保卫战\x1f33\x1e'
  '兰天白云\x1f33\x1e'
  '共产主意\x1f33\x1e'
  '共同体意识\x1f33\x1e'
  '关于我们\x1f15\x1e'
  '关健\x1f37\x1e'
  '关心\x1f35\x1e'
  '关心关心,\x1f33\x1e'
  '关心关心，\x1f33\x1e'
  '关心关怀,\x1f33\x1e'
  '关心关怀，\x1f33\x1e'
  '关心帮助,\x1f33\x1e'
  '关心帮助，\x1f33\x1e'
  '关心指导,\x1f33\x1e'
  '关心指导，\x1f33\x1e'
  '关心支持,\x1f33\x1e'
  '关心支持，\x1f33\x1e'
  '关心领导,\x1f33\x1e'
  '关心领导，\x1f33\x1e'
  '关怀\x1f35\x1e'
  '关怀备致\x1f33\x1e'
  '关注\x1f14\x1e'
  '关注者\x1f15\x1e'
  '关键在与\x1f37\x1e'
  '关键词\x1f15\x1e'
  '关闭\x1f15\x1e'
  '兴利除蔽\x1f33\x1e'
  '其中\x1f24 25\x1e'
  '其余\x1f31\x1e'
  '具体\x1f8\x1e'
  '具体表达在\x1f37\x1e'
  '典形\x1f37\x1e'
  '养植户\x1f33\x1e'
  '兼职\x1f24 25\x1e'
  '内容预览\x1f15\x1e'
  '内部\x1f16\x1e'
  '再创佳迹\x1f33\x1e'
  '再所难免\x1f33\x1e'
  '再接再力\x1f33\x1e'
  '再接再励\x1f33\x1e'
  '再接再历\x1f33\x1e'
  '再接再砺\x1f33\x1e'
  '再接在厉\x1f33\x1e'
  '再此基础上\x1f33\x1e'
  '写作神器\x1f16\x1e'
  '写作网\x1f15\x1e'
  '农业开展\x1f37\x1e'
  '农付产品\x1f33\x1e'
  '农做物\x1f33\x1e'
  '决不股息\x1f33\x1e'
  '决窍\x1f33\x1e'
  '决策步署\x1f33\x1e'
  '决策部\x1f33\x1e'
  '冶安\x1f33\x1e'
  '冶理体系\x1f33\x1e'
  '冶理整顿\x1f33\x1e'
  '净减\x1f26 31\x1e'
  '净增\x1f26 31\x1e'
  '准时\x1f37\x1e'
  '准确的\x1f37\x1e'
  '准那么\x1f33\x1e'
  '凋研\x1f33\x1e'
  '减少\x1f26 31\x1e'
  '减支\x1f26\x1e'
  '减收\x1f26\x1e'
  '几只\x1f37\x1e'
  '凭籍\x1f33\x1e'
  '出处\x1f15\x1e'
  '出类拔粹\x1f33\x1e'
  '出类拔翠\x1f33\x1e'
  '出色的\x1f37\x1e'
  '出谋划册\x1f33\x1e'
  '出谋画策\x1f33\x1e'
  '分享\x1f15\x1e'
  '分享到\x1f15\x1e'
  '分享平台\x1f15\x1e'
  '分享网\x1f15\x1e'
  '分享至\x1f15\x1e'
  '分别\x1f24 25 29\x1e'
  '分岐\x1f33\x1e'
  '分工明却\x1f33\x1e'
  '分类失策\x1f33\x1e'
  '分辩\x1f37\x1e'
  '切人点\x1f33\x1e'
  '切实作到\x1f33\x1e'
  '切实的\x1f37\x1e'
  '切身的\x1f37\x1e'
  '划拔资金\x1f33\x1e'
  '列人计划\x1f33\x1e'
  '列宁主义\x1f33\x1e'
  '刚好\x1f37\x1e'
  '创先争尤\x1f33\x1e'
  '创记录\x1f33\x1e'
  '创造性的\x1f37\x1e'
  '初审\x1f15\x1e'
  '利益增长的\x1f37\x1e'
  '到达\x1f37\x1e'
  '制发机构\x1f15\x1e'
  '制约权利\x1f33\x1e'
  '刻不容暖\x1f33\x1e'
  '刻己奉公\x1f33\x1e'
  '刻苦专研\x1f33\x1e'
  '刻苦的\x1f37\x1e'
  '前三季度\x1f25\x1e'
  '前扑后继\x1f33\x1e'
  '前朴后继\x1f33\x1e'
  '剩下\x1f31\x1e'
  '剩余\x1f13 15 31\x1e'
  '剩余全部\x1f13\x1e'
  '剩余内容\x1f13\x1e'
  '剩余部分\x1f13\x1e'
  '力所能极\x1f33\x1e'
  '力量\x1f37\x1e'
  '办证\x1f16\x1e'
  '功德园满\x1f33\x1e'
  '加入收藏\x1f15\x1e'
  '加强\x1f33\x1e'
  '加强勾通\x1f33\x1e'
  '加强组识\x1f33\x1e'
  '加载\x1f15\x1e'
  '努力作到\x1f33\x1e'
  '努力的\x1f37\x1e'
  '励精图冶\x1f33\x1e'
  '励行节约\x1f33\x1e'
  '劳动爱护\x1f37\x1e'
  '劳固树立\x1f33\x1e'
  '势不可档\x1f33\x1e'
  '勇跃\x1f33\x1e'
  '勉历\x1f33\x1e'
  '勉厉\x1f33\x1e'
  '勤勤垦垦\x1f33\x1e'
  '勤勤肯恳\x1f33\x1e'
  '勤勤肯肯\x1f33\x1e'
  '勤愤\x1f33\x1e'
  '勤政廉正\x1f33\x1e'
  '勤检节约\x1f33\x1e'
  '勾通交流\x1f33\x1e'
  '勾通协调\x1f33\x1e'
  '勿庸置疑\x1f33\x1e'
  '勿必\x1f33\x1e'
  '区外\x1f24 25\x1e'
  '医疗保\x1f33\x1e'
  '十一五\x1f22\x1e'
  '十七大\x1f22\x1e'
  '十三五\x1f22\x1e'
  '十三大\x1f22\x1e'
  '十九大\x1f22\x1e'
  '十二五\x1f22\x1e'
  '十二大\x1f22\x1e'
  '十五五\x1f22\x1e'
  '十八大\x1f22\x1e'
  '十四五\x1f22\x1e'
  '十是\x1f18 19\x1e'
  '十要\x1f18 19\x1e'
  '千部\x1f37\x1e'
  '协商一至\x1f33\x1e'
  '协调一至\x1f33\x1e'
  '协调潜力\x1f33\x1e'
  '卓厉奋发\x1f33\x1e'
  '卓着\x1f33\x1e'
  '单位形像\x1f33\x1e'
  '博土\x1f33\x1e'
  '博大经深\x1f33\x1e'
  '博彩\x1f16\x1e'
  '博揽会\x1f33\x1e'
  '博采众常\x1f33\x1e'
  '占全区\x1f26\x1e'
  '占全县\x1f26\x1e'
  '占全局\x1f26\x1e'
  '占全市\x1f26\x1e'
  '占全校\x1f26\x1e'
  '占全省\x1f26\x1e'
  '占全部\x1f26\x1e'
  '占全镇\x1f26\x1e'
  '占全院\x1f26\x1e'
  '占农业\x1f26\x1e'
  '占同期\x1f26\x1e'
  '占固定\x1f26\x1e'
  '占在校\x1f26\x1e'
  '占地区\x1f26\x1e'
  '占工业\x1f26\x1e'
  '占常住\x1f26\x1e'
  '占年度\x1f26\x1e'
  '占户籍\x1f26\x1e'
  '占投资\x1f26\x1e'
  '占收入\x1f26\x1e'
  '占服务业\x1f26\x1e'
  '占税收\x1f26\x1e'
  '占财政\x1f26\x1e'
  '占贷款\x1f26\x1e'
  '占辖区\x1f26\x1e'
  '卫生检察\x1f33\x1e'
  '印像深刻\x1f33\x1e'
  '即不\x1f37\x1e'
  '即丰富\x1f37\x1e'
  '即使\x1f37\x1e'
  '即促进\x1f37\x1e'
  '即保持\x1f37\x1e'
  '即可以\x1f37\x1e'
  '即增强\x1f37\x1e'
  '即定任务\x1f33\x1e'
  '即定方针\x1f33\x1e'
  '即定目标\x1f33\x1e'
  '即定计划\x1f33\x1e'
  '即巩固\x1f37\x1e'
  '即往不咎\x1f33\x1e'
  '即往开来\x1f33\x1e'
  '即得利益\x1f33\x1e'
  '即抓\x1f37\x1e'
  '即提高\x1f37\x1e'
  '即是\x1f37\x1e'
  '即有\x1f37\x1e'
  '即注重\x1f37\x1e'
  '即满足\x1f37\x1e'
  '即然\x1f33\x1e'
  '即看\x1f37\x1e'
  '即能\x1f37\x1e'
  '即要\x1f37\x1e'
  '即讲\x1f37\x1e'
  '即锻炼\x1f37\x1e'
  '历历在幕\x1f33\x1e'
  '历史决择\x1f33\x1e'
  '历界\x1f33\x1e'
  '历行节约\x1f33\x1e'
  '厉史\x1f33\x1e'
  '压仓石\x1f33\x1e'
  '压实则任\x1f33\x1e'
  '压时责任\x1f33\x1e'
  '压紧压时\x1f33\x1e'
  '原价\x1f16\x1e'
  '原因在与\x1f37\x1e'
  '原文\x1f15\x1e'
  '原那么\x1f33\x1e'
  '去年为\x1f26\x1e'
  '去年同期为\x1f26\x1e'
  '去年同期的\x1f26\x1e'
  '县a\x1f9\x1e'
  '县b\x1f9\x1e'
  '县c\x1f9\x1e'
  '县d\x1f9\x1e'
  '县e\x1f9\x1e'
  '县f\x1f9\x1e'
  '县g\x1f9\x1e'
  '县h\x1f9\x1e'
  '县i\x1f9\x1e'
  '县j\x1f9\x1e'
  '县k\x1f9\x1e'
  '县l\x1f9\x1e'
  '县m\x1f9\x1e'
  '县n\x1f9\x1e'
  '县o\x1f9\x1e'
  '县p\x1f9\x1e'
  '县q\x1f9\x1e'
  '县r\x1f9\x1e'
  '县s\x1f9\x1e'
  '县t\x1f9\x1e'
  '县u\x1f9\x1e'
  '县v\x1f9\x1e'
  '县w\x1f9\x1e'
  '县x\x1f9\x1e'
  '县y\x1f9\x1e'
  '县z\x1f9\x1e'
  '县外\x1f24 25\x1e'
  '又好又快开展\x1f33\x1e'
  '及.\x1f10\x1e'
  '及时地\x1f37\x1e'
  '及时有效的\x1f37\x1e'
  '及时的\x1f37\x1e'
  '及．\x1f10\x1e'
  '双菅齐下\x1f33\x1e'
  '反响机制\x1f37\x1e'
  '反响灵敏\x1f37\x1e'
  '反响能力\x1f37\x1e'
  '反响速度\x1f37\x1e'
  '反家庭暴力法\x1f22\x1e'
  '反应\x1f37\x1e'
  '反应了群众\x1f33\x1e'
  '反应强列\x1f33\x1e'
  '反应社情民意\x1f33\x1e'
  '反应群众呼声\x1f33\x1e'
  '反有组织犯罪法\x1f22\x1e'
  '反溃\x1f33\x1e'
  '反腐倡\x1f33\x1e'
  '发号司令\x1f33\x1e'
  '发展对像\x1f33\x1e'
  '发展观引领,\x1f33\x1e'
  '发展观引领，\x1f33\x1e'
  '发展观指导,\x1f33\x1e'
  '发展观指导，\x1f33\x1e'
  '发展观统领,\x1f33\x1e'
  '发展观统领，\x1f33\x1e'
  '发布日期\x1f15\x1e'
  '发布时间\x1f15\x1e'
  '发布机构\x1f15\x1e'
  '发愁\x1f15\x1e'
  '发挥做用\x1f33\x1e'
  '发文机关\x1f15\x1e'
  '发杨光大\x1f33\x1e'
  '发现\x1f31\x1e'
  '发表日期\x1f15\x1e'
  '发表时间\x1f15\x1e'
  '发言题纲\x1f33\x1e'
  '取决与\x1f37\x1e'
  '取常补短\x1f33\x1e'
  '取的\x1f37\x1e'
  '取自\x1f15\x1e'
  '受欢送\x1f37\x1e'
  '受益菲浅\x1f33\x1e'
  '受益非浅\x1f33\x1e'
  '变化\x1f26\x1e'
  '只展示\x1f13\x1e'
  '只显示\x1f13\x1e'
  '只队伍\x1f33\x1e'
  '可持续开展\x1f33\x1e'
  '可持续进展\x1f37\x1e'
  '号:\x1f15\x1e'
  '号：\x1f15\x1e'
  '司空见贯\x1f33\x1e'
  '各书己见\x1f33\x1e'
  '各尽其则\x1f33\x1e'
  '各执已见\x1f33\x1e'
  '各抒已见\x1f33\x1e'
  '各施其职\x1f33\x1e'
  '各界人土\x1f33\x1e'
  '各种形势的活动\x1f33\x1e'
  '各级组识\x1f33\x1e'
  '各自为正\x1f33\x1e'
  '各自为阵\x1f33\x1e'
  '各舒己见\x1f33\x1e'
  '各项工做\x1f33\x1e'
  '各项措失\x1f33\x1e'
  '各项预备工作\x1f37\x1e'
  '合做伙伴\x1f33\x1e'
  '合做医疗\x1f33\x1e'
  '合做社\x1f33\x1e'
  '合法权力\x1f33\x1e'
  '合理化建意\x1f33\x1e'
  '合理的\x1f37\x1e'
  '合计\x1f24 25\x1e'
  '吊以轻心\x1f33\x1e'
  '同心同得\x1f33\x1e'
  '同志为核心\x1f10\x1e'
  '同比\x1f26\x1e'
  '名不付实\x1f33\x1e'
  '名付其实\x1f33\x1e'
  '名例前茅\x1f33\x1e'
  '名列前矛\x1f33\x1e'
  '后悔末及\x1f33\x1e'
  '后积薄发\x1f33\x1e'
  '否那么\x1f33\x1e'
  '含概\x1f33\x1e'
  '呕心历血\x1f33\x1e'
  '周年\x1f21\x1e'
  '周未\x1f37\x1e'
  '和.\x1f10\x1e'
  '和偕\x1f33\x1e'
  '和协社会\x1f33\x1e'
  '和协稳定\x1f33\x1e'
  '和谐校圆\x1f33\x1e'
  '和谐详和\x1f33\x1e'
  '和．\x1f10\x1e'
  '品味\x1f37\x1e'
  '响应号招\x1f33\x1e'
  '唇枪舌战\x1f33\x1e'
  '唯一\x1f16\x1e'
  '喜庆详和\x1f33\x1e'
  '喜忧掺半\x1f33\x1e'
  '喜闻乐件\x1f33\x1e'
  '喜闻乐建\x1f33\x1e'
  '喜闻乐见的形势\x1f33\x1e'
  '喧传\x1f33\x1e'
  '四个全面”总体布局\x1f33\x1e'
  '四个意志\x1f33\x1e'
  '四个意思\x1f33\x1e'
  '四个意识\x1f33\x1e'
  '四个自信\x1f33\x1e'
  '四个自心\x1f33\x1e'
  '四个自性\x1f33\x1e'
  '四个自行\x1f33\x1e'
  '四个认识\x1f33\x1e'
  '四是\x1f18 19\x1e'
  '四种意识\x1f33\x1e'
  '四种自信\x1f33\x1e'
  '四要\x1f18 19\x1e'
  '回复\x1f15\x1e'
  '回报如下\x1f33\x1e'
  '回答\x1f15\x1e'
  '因事利导\x1f33\x1e'
  '因保尽保\x1f33\x1e'
  '因势力导\x1f33\x1e'
  '因地制宜的\x1f37\x1e'
  '因地治宜\x1f33\x1e'
  '因地置宜\x1f33\x1e'
  '因地致宜\x1f33\x1e'
  '因才施教\x1f33\x1e'
  '因病至贫\x1f33\x1e'
  '因难\x1f37\x1e'
  '团洁协作\x1f33\x1e'
  '团结一至\x1f33\x1e'
  '团结协做\x1f33\x1e'
  '团结在以为核心\x1f33\x1e'
  '团结带着\x1f33\x1e'
  '园满完成\x1f33\x1e'
  '园满成功\x1f33\x1e'
  '园满结束\x1f33\x1e'
  '园满落幕\x1f33\x1e'
  '围饶\x1f33\x1e'
  '固执已见\x1f33\x1e'
  '固本陪元\x1f33\x1e'
  '国内外形式\x1f33\x1e'
  '国家治理体系和\x1f33\x1e'
  '图书馆\t\x1f15\x1e'
  '图书馆\n'
  '\x1f15\x1e'
  '图书馆\r'
  '\x1f15\x1e'
  '图书馆 \x1f15\x1e'
  '圆满的\x1f37\x1e'
  '在接再厉\x1f33\x1e'
  '在次\x1f37\x1e'
  '在线\x1f16\x1e'
  '在线客服\x1f15\x1e'
  '场均\x1f31\x1e'
  '圾垃\x1f33\x1e'
  '坐右铭\x1f33\x1e'
  '坐想其成\x1f33\x1e'
  '坐谈会\x1f33\x1e'
  '坐阵指挥\x1f33\x1e'
  '坚定不疑\x1f33\x1e'
  '坚定不移的\x1f37\x1e'
  '坚巨\x1f33\x1e'
  '坚强关心,\x1f33\x1e'
  '坚强关心，\x1f33\x1e'
  '坚强关怀,\x1f33\x1e'
  '坚强关怀，\x1f33\x1e'
  '坚强帮助,\x1f33\x1e'
  '坚强帮助，\x1f33\x1e'
  '坚强指导,\x1f33\x1e'
  '坚强指导，\x1f33\x1e'
  '坚强支持,\x1f33\x1e'
  '坚强支持，\x1f33\x1e'
  '坚强领\x1f33\x1e'
  '坚强领导,\x1f33\x1e'
  '坚强领导，\x1f33\x1e'
  '坚忍不拨\x1f33\x1e'
  '坚持不屑\x1f33\x1e'
  '坚持不懈的\x1f37\x1e'
  '坚持不榭\x1f33\x1e'
  '坚持不泄\x1f33\x1e'
  '坚持不解\x1f33\x1e'
  '坚持不谢\x1f33\x1e'
  '坚持以为指导\x1f33\x1e'
  '坚持以为核心\x1f33\x1e'
  '坚持以恒\x1f33\x1e'
  '坚苦奋斗\x1f33\x1e'
  '坚辛\x1f33\x1e'
  '坚难\x1f33\x1e'
  '坚韧不拨\x1f33\x1e'
  '垒作用\x1f33\x1e'
  '垫定基础\x1f33\x1e'
  '埋头若干\x1f33\x1e'
  '埋头苦于\x1f33\x1e'
  '城市形像\x1f33\x1e'
  '城镇化率\x1f31\x1e'
  '基层冶理\x1f33\x1e'
  '基层治理体\x1f33\x1e'
  '基层组识\x1f33\x1e'
  '基本国策\x1f33\x1e'
  '基矗\x1f33\x1e'
  '堪察\x1f33\x1e'
  '堪查\x1f33\x1e'
  '堪测\x1f33\x1e'
  '堪验\x1f33\x1e'
  '塌实\x1f33\x1e'
  '增减\x1f26\x1e'
  '增加\x1f26 31\x1e'
  '增幅\x1f26\x1e'
  '增支\x1f26\x1e'
  '增收\x1f26\x1e'
  '增涨\x1f33\x1e'
  '增速\x1f26\x1e'
  '增长\x1f26\x1e'
  '墨守陈规\x1f33\x1e'
  '复制\x1f15\x1e'
  '复制代码\x1f15\x1e'
  '复盖\x1f37\x1e'
  '外求开展\x1f37\x1e'
  '多支\x1f26\x1e'
  '多收\x1f26\x1e'
  '多种形势\x1f33\x1e'
  '夜以既日\x1f33\x1e'
  '大争论活动\x1f37\x1e'
  '大会\x1f33\x1e'
  '大全\t\x1f15\x1e'
  '大全\n'
  '\x1f15\x1e'
  '大全\r'
  '\x1f15\x1e'
  '大全 \x1f15\x1e'
  '大力关心,\x1f33\x1e'
  '大力关心，\x1f33\x1e'
  '大力关怀,\x1f33\x1e'
  '大力关怀，\x1f33\x1e'
  '大力帮助,\x1f33\x1e'
  '大力帮助，\x1f33\x1e'
  '大力指导,\x1f33\x1e'
  '大力指导，\x1f33\x1e'
  '大力支持,\x1f33\x1e'
  '大力支持，\x1f33\x1e'
  '大力的\x1f37\x1e'
  '大力领导,\x1f33\x1e'
  '大力领导，\x1f33\x1e'
  '大家\x1f15\x1e'
  '大家精心\x1f15\x1e'
  '大局意\x1f33\x1e'
  '大局部\x1f37\x1e'
  '大幅度的\x1f37\x1e'
  '大操大半\x1f33\x1e'
  '大有做为\x1f33\x1e'
  '大现身手\x1f33\x1e'
  '失志不渝\x1f33\x1e'
  '头疼\x1f15\x1e'
  '头痛\x1f15\x1e'
  '奇绩\x1f33\x1e'
  '奉献率\x1f33\x1e'
  '奋发有位\x1f33\x1e'
  '契机,\x1f33\x1e'
  '契机，\x1f33\x1e'
  '契而不舍\x1f33\x1e'
  '奖厉\x1f33\x1e'
  '奢糜之风\x1f33\x1e'
  '好评如潮\x1f16\x1e'
  '好象\x1f33\x1e'
  '好高鹜远\x1f33\x1e'
  '如实反应\x1f33\x1e'
  '如实的\x1f37\x1e'
  '如期的\x1f37\x1e'
  '如火如茶\x1f33\x1e'
  '妇女权益保护法\x1f33\x1e'
  '妥善的\x1f37\x1e'
  '始终以为指导\x1f33\x1e'
  '始终以来\x1f33\x1e'
  '威信\x1f16\x1e'
  '威摄\x1f37\x1e'
  '娱乐城\x1f16\x1e'
  '字体\x1f15\x1e'
  '字号\x1f15\x1e'
  '字材料\x1f16\x1e'
  '字素材\x1f16\x1e'
  '字范文\x1f16\x1e'
  '存再的\x1f33\x1e'
  '存再问题\x1f33\x1e'
  '孜孜不卷\x1f33\x1e'
  '学*\x1f10\x1e'
  '学习\x1f33\x1e'
  '学习三中报告\x1f33\x1e'
  '学习党二十大\x1f33\x1e'
  '学习宣传贯彻精神。\x1f33\x1e'
  '学习宣传贯彻精神，\x1f33\x1e'
  '学习心的体会\x1f33\x1e'
  '学习贯\x1f33\x1e'
  '学习贯彻精神,\x1f33\x1e'
  '学习贯彻精神。\x1f33\x1e'
  '学习贯彻精神，\x1f33\x1e'
  '学以至用\x1f33\x1e'
  '学前教育法\x1f22\x1e'
  '学历\x1f24 25\x1e'
  '学已致用\x1f33\x1e'
  '学用结和\x1f33\x1e'
  '学问\x1f37\x1e'
  '学＊\x1f10\x1e'
  '宁缺毋烂\x1f33\x1e'
  '守侯\x1f33\x1e'
  '守土尽则\x1f33\x1e'
  '守土有则\x1f33\x1e'
  '守本份\x1f33\x1e'
  '安份守己\x1f33\x1e'
  '安全大检察\x1f33\x1e'
  '安全形式严峻\x1f33\x1e'
  '安全检察工作\x1f33\x1e'
  '安全生\x1f33\x1e'
  '安全隐换\x1f33\x1e'
  '安分守已\x1f33\x1e'
  '安定详和\x1f33\x1e'
  '安康体检\x1f37\x1e'
  '安康有序\x1f37\x1e'
  '安康档案\x1f37\x1e'
  '安康知识\x1f37\x1e'
  '安康素养\x1f37\x1e'
  '安排步署\x1f33\x1e'
  '安排部\x1f33\x1e'
  '安排部置\x1f33\x1e'
  '安然无羔\x1f33\x1e'
  '安部就班\x1f33\x1e'
  '完整内容\x1f13\x1e'
  '完整查看\x1f13\x1e'
  '完整版\x1f13\x1e'
  '完整阅读\x1f13\x1e'
  '完本钱\x1f33\x1e'
  '宏扬\x1f33\x1e'
  '宗旨意\x1f33\x1e'
  '官僚主意\x1f33\x1e'
  '官方微信\x1f15\x1e'
  '官方微博\x1f15\x1e'
  '官方网站\x1f15\x1e'
  '宜传工作\x1f33\x1e'
  '宜传教育\x1f33\x1e'
  '宜传部\x1f33\x1e'
  '实.\x1f10\x1e'
  '实事求事\x1f33\x1e'
  '实事求实\x1f33\x1e'
  '实干兴帮\x1f33\x1e'
  '实拖\x1f33\x1e'
  '实施步聚\x1f33\x1e'
  '实是求是\x1f33\x1e'
  '实行\x1f37\x1e'
  '实．\x1f10\x1e'
  '审核\x1f15\x1e'
  '客服\x1f16\x1e'
  '客观的\x1f37\x1e'
  '宣传倒位\x1f33\x1e'
  '宣传党二十大\x1f33\x1e'
  '宣传贯\x1f33\x1e'
  '宣扬\x1f37\x1e'
  '室外\x1f24 25\x1e'
  '家均\x1f31\x1e'
  '家安全观\x1f33\x1e'
  '家庭做业\x1f33\x1e'
  '家庭合睦\x1f33\x1e'
  '家庭教育促进法\x1f22\x1e'
  '家庭教育保护法\x1f33\x1e'
  '家谕户晓\x1f33\x1e'
  '寄于厚望\x1f33\x1e'
  '密切连系\x1f33\x1e'
  '密密麻麻的\x1f37\x1e'
  '寓教娱乐\x1f33\x1e'
  '对外形像\x1f33\x1e'
  '对症下要\x1f33\x1e'
  '导向,\x1f33\x1e'
  '导向，\x1f33\x1e'
  '导至\x1f37\x1e'
  '导航\x1f15\x1e'
  '尉然成风\x1f33\x1e'
  '尊守\x1f33\x1e'
  '尊循\x1f33\x1e'
  '尊照\x1f33\x1e'
  '尊章守纪\x1f33\x1e'
  '尊纪守法\x1f33\x1e'
  '尊规守纪\x1f33\x1e'
  '小康社会\x1f33\x1e'
  '小时\x1f15\x1e'
  '小红书\x1f16\x1e'
  '小编\x1f15\x1e'
  '小编推荐\x1f15\x1e'
  '少支\x1f26\x1e'
  '少收\x1f26\x1e'
  '尚末\x1f33\x1e'
  '尝还\x1f33\x1e'
  '尤于\x1f33\x1e'
  '尤如\x1f33\x1e'
  '就下载吧\x1f15\x1e'
  '就业形式\x1f37\x1e'
  '就象\x1f37\x1e'
  '就退尽退\x1f33\x1e'
  '尽可能的\x1f37\x1e'
  '尽善进美\x1f33\x1e'
  '尽在\x1f15\x1e'
  '尽心尽则\x1f33\x1e'
  '尽本份\x1f33\x1e'
  '尽职尽则\x1f33\x1e'
  '尽职尽责的\x1f37\x1e'
  '尽量的\x1f37\x1e'
  '局部\x1f37\x1e'
  '层出不群\x1f33\x1e'
  '层层传倒\x1f33\x1e'
  '层层签定\x1f33\x1e'
  '居安思微\x1f33\x1e'
  '届三中报告\x1f33\x1e'
  '届全国\x1f22\x1e'
  '展揽\x1f33\x1e'
  '屡约\x1f33\x1e'
  '屡职\x1f33\x1e'
  '屡行\x1f33\x1e'
  '屡责\x1f33\x1e'
  '履性\x1f33\x1e'
  '履禁不止\x1f33\x1e'
  '岁月如梳\x1f33\x1e'
  '岐视\x1f33\x1e'
  '岗位补帖\x1f33\x1e'
  '峻工\x1f33\x1e'
  '工业开展\x1f37\x1e'
  '工作中消失\x1f37\x1e'
  '工作中消失的\x1f37\x1e'
  '工作乐观性\x1f33\x1e'
  '工作回忆\x1f33\x1e'
  '工作对像\x1f33\x1e'
  '工作总基调\x1f33\x1e'
  '工作支配\x1f33\x1e'
  '工作步聚\x1f33\x1e'
  '工作的回忆\x1f33\x1e'
  '工作部置\x1f33\x1e'
  '工作题纲\x1f33\x1e'
  '工做人员\x1f33\x1e'
  '工做总结\x1f33\x1e'
  '工具\x1f15\x1e'
  '巨大地\x1f37\x1e'
  '己于\x1f37\x1e'
  '己全部\x1f37\x1e'
  '己基本\x1f37\x1e'
  '己完成\x1f37\x1e'
  '己建成\x1f37\x1e'
  '己形成\x1f37\x1e'
  '己经\x1f37\x1e'
  '己达到\x1f37\x1e'
  '已兑付\x1f31\x1e'
  '已办结\x1f31\x1e'
  '已化解\x1f31\x1e'
  '已回复\x1f31\x1e'
  '已处置\x1f31\x1e'
  '已完成\x1f31\x1e'
  '已开工\x1f31\x1e'
  '已拆除\x1f31\x1e'
  '已整改\x1f31\x1e'
  '已有\x1f31\x1e'
  '已竣工\x1f31\x1e'
  '已纠正\x1f31\x1e'
  '已落实\x1f31\x1e'
  '已解决\x1f31\x1e'
  '已采纳\x1f31\x1e'
  '已销号\x1f31\x1e'
  '巳经\x1f33\x1e'
  '市a\x1f9\x1e'
  '市b\x1f9\x1e'
  '市c\x1f9\x1e'
  '市d\x1f9\x1e'
  '市e\x1f9\x1e'
  '市f\x1f9\x1e'
  '市g\x1f9\x1e'
  '市h\x1f9\x1e'
  '市i\x1f9\x1e'
  '市j\x1f9\x1e'
  '市k\x1f9\x1e'
  '市l\x1f9\x1e'
  '市m\x1f9\x1e'
  '市n\x1f9\x1e'
  '市o\x1f9\x1e'
  '市p\x1f9\x1e'
  '市q\x1f9\x1e'
  '市r\x1f9\x1e'
  '市s\x1f9\x1e'
  '市t\x1f9\x1e'
  '市u\x1f9\x1e'
  '市v\x1f9\x1e'
  '市w\x1f9\x1e'
  '市x\x1f9\x1e'
  '市y\x1f9\x1e'
  '市z\x1f9\x1e'
  '市外\x1f24 25\x1e'
  '布暑\x1f33\x1e'
  '布署\x1f33\x1e'
  '帅先垂范\x1f33\x1e'
  '帅先完成\x1f33\x1e'
  '帅先接受\x1f33\x1e'
  '帐实相\x1f33\x1e'
  '帐物相\x1f33\x1e'
  '帐表相\x1f33\x1e'
  '帐证相\x1f33\x1e'
  '帖近\x1f33\x1e'
  '带了\x1f37\x1e'
  '带头作\x1f33\x1e'
  '带头模犯\x1f33\x1e'
  '带给\x1f37\x1e'
  '带领\x1f35\x1e'
  '帮助\x1f35\x1e'
  '帮助中心\x1f15\x1e'
  '帮扶\x1f35\x1e'
  '帮扶对像\x1f33\x1e'
  '帮抚\x1f33\x1e'
  '常抓不泄\x1f33\x1e'
  '幅射\x1f33\x1e'
  '干局部工\x1f33\x1e'
  '干部形像\x1f33\x1e'
  '平均每\x1f31\x1e'
  '平安\x1f37\x1e'
  '平安校圆\x1f33\x1e'
  '平安详和\x1f33\x1e'
  '平稳有序的\x1f37\x1e'
  '年以来\x1f23\x1e'
  '年夜力\x1f33\x1e'
  '年夜家\x1f33\x1e'
  '年夜幅\x1f33\x1e'
  '年夜部分\x1f33\x1e'
  '年时间\x1f23\x1e'
  '年期间\x1f23\x1e'
  '年末\x1f30\x1e'
  '年末结余\x1f31\x1e'
  '年末结转\x1f31\x1e'
  '年来\x1f23\x1e'
  '年终结余\x1f31\x1e'
  '年终结转\x1f31\x1e'
  '年里\x1f23\x1e'
  '年间\x1f23\x1e'
  '年龄分布\x1f24 25\x1e'
  '年龄结构\x1f24 25\x1e'
  '并末得到\x1f33\x1e'
  '并末能\x1f33\x1e'
  '幸勤\x1f33\x1e'
  '幸苦\x1f33\x1e'
  '广大群\x1f33\x1e'
  '广泛争求\x1f33\x1e'
  '广范\x1f37\x1e'
  '广阔\x1f37\x1e'
  '应变潜力\x1f33\x1e'
  '应急反响\x1f37\x1e'
  '应接不遐\x1f33\x1e'
  '应收尽受\x1f33\x1e'
  '应有\x1f26\x1e'
  '应有尽有\x1f16\x1e'
  '应检尽捡\x1f33\x1e'
  '应用文\x1f15\x1e'
  '应界毕业\x1f33\x1e'
  '座右名\x1f33\x1e'
  '座落\x1f33\x1e'
  '廉洁自侓\x1f33\x1e'
  '廉洁自率\x1f33\x1e'
  '廉结自律\x1f33\x1e'
  '建全制度\x1f33\x1e'
  '建全完善\x1f33\x1e'
  '建全机制\x1f33\x1e'
  '建意献策\x1f33\x1e'
  '建挡立卡\x1f33\x1e'
  '建立建全\x1f33\x1e'
  '建设总要求\x1f33\x1e'
  '开僻\x1f33\x1e'
  '开展\x1f33 37\x1e'
  '开展党员\x1f37\x1e'
  '开展学习贯彻主题教育\x1f33\x1e'
  '开展深入学习贯彻学习教育\x1f33\x1e'
  '开展深入贯彻学习教育\x1f33\x1e'
  '开展贯彻学习教育\x1f33\x1e'
  '开拓创心\x1f33\x1e'
  '开拓近取\x1f33\x1e'
  '开源截流\x1f33\x1e'
  '开源结流\x1f33\x1e'
  '开诚不公\x1f33\x1e'
  '开通\x1f14\x1e'
  '开通vip\x1f15\x1e'
  '异地扶贫搬迁\x1f33\x1e'
  '异曲同功\x1f33\x1e'
  '弄虚做假\x1f33\x1e'
  '引领作\x1f33\x1e'
  '弛而不息\x1f33\x1e'
  '张三\x1f9\x1e'
  '张帖\x1f33\x1e'
  '弹精竭虑\x1f33\x1e'
  '强列反响\x1f33\x1e'
  '归功与\x1f37\x1e'
  '归档日期\x1f15\x1e'
  '归档时间\x1f15\x1e'
  '归结与\x1f37\x1e'
  '当人不让\x1f33\x1e'
  '当前形式\x1f37\x1e'
  '当前页\x1f15\x1e'
  '当年结余\x1f31\x1e'
  '录入日期\x1f15\x1e'
  '录入时间\x1f15\x1e'
  '录象\x1f33\x1e'
  '形像代言\x1f33\x1e'
  '形像大使\x1f33\x1e'
  '形势主义\x1f33\x1e'
  '形势单一\x1f33\x1e'
  '形势多样\x1f33\x1e'
  '形势新颖\x1f33\x1e'
  '形式与任务\x1f33\x1e'
  '形式严峻\x1f33\x1e'
  '形式主意\x1f33\x1e'
  '形式喜人\x1f33\x1e'
  '形式政策教育\x1f33\x1e'
  '形式逼人\x1f33\x1e'
  '形本钱\x1f33\x1e'
  '彩金\x1f16\x1e'
  '彬彬有理\x1f33\x1e'
  '影象资料\x1f33\x1e'
  '彻.\x1f10\x1e'
  '彻底的\x1f37\x1e'
  '彻．\x1f10\x1e'
  '征对性\x1f33\x1e'
  '征求意间\x1f33\x1e'
  '征稿启示\x1f33\x1e'
  '征集启示\x1f33\x1e'
  '徇私舞蔽\x1f33\x1e'
  '很大地\x1f37\x1e'
  '很好的\x1f37\x1e'
  '很快的\x1f37\x1e'
  '得益与\x1f37\x1e'
  '循序渐近\x1f33\x1e'
  '循序渐进的\x1f37\x1e'
  '循循渐进\x1f33\x1e'
  '循私舞弊\x1f33\x1e'
  '循规导矩\x1f33\x1e'
  '循规韬矩\x1f33\x1e'
  '循视\x1f33\x1e'
  '微信\x1f16 47\x1e'
  '微信扫码\x1f15\x1e'
  '微店\x1f16\x1e'
  '德冶\x1f33\x1e'
  '心中由数\x1f33\x1e'
  '心安礼得\x1f33\x1e'
  '心恢意冷\x1f33\x1e'
  '心理安康\x1f37\x1e'
  '必竟\x1f33\x1e'
  '必需\x1f37\x1e'
  '必须的\x1f37\x1e'
  '必须程度\x1f33\x1e'
  '忍劳任怨\x1f33\x1e'
  '忍劳忍怨\x1f33\x1e'
  '志同道和\x1f33\x1e'
  '志愿服\x1f33\x1e'
  '志愿者服\x1f33\x1e'
  '忠心希望\x1f33\x1e'
  '忠心感谢\x1f33\x1e'
  '忠心的感谢\x1f33\x1e'
  '忠心祝愿\x1f33\x1e'
  '忠贞不逾\x1f33\x1e'
  '忧患意\x1f33\x1e'
  '快捷下载时\x1f15\x1e'
  '快速反响\x1f37\x1e'
  '快速地\x1f37\x1e'
  '快速的\x1f37\x1e'
  '态责任制\x1f33\x1e'
  '思想引领,\x1f33\x1e'
  '思想引领，\x1f33\x1e'
  '思想指导,\x1f33\x1e'
  '思想指导，\x1f33\x1e'
  '思想政\x1f33\x1e'
  '思想熟悉\x1f37\x1e'
  '思想相识\x1f37\x1e'
  '思想统领,\x1f33\x1e'
  '思想统领，\x1f33\x1e'
  '思相\x1f33\x1e'
  '急功尽利\x1f33\x1e'
  '急功进利\x1f33\x1e'
  '急时\x1f37\x1e'
  '急燥\x1f33\x1e'
  '急躁倾听\x1f37\x1e'
  '急躁做好\x1f37\x1e'
  '急躁听取\x1f37\x1e'
  '急躁地为\x1f37\x1e'
  '急躁地做\x1f37\x1e'
  '急躁细致\x1f37\x1e'
  '急躁耐\x1f37\x1e'
  '急躁解答\x1f37\x1e'
  '急躁解释\x1f37\x1e'
  '急躁讲解\x1f37\x1e'
  '急难仇盼\x1f33\x1e'
  '急难愁盻\x1f33\x1e'
  '急须解决\x1f33\x1e'
  '总书记\x1f10\x1e'
  '总书记新时代中国特色社会主义思想\x1f33\x1e'
  '总人口\x1f26\x1e'
  '总人数\x1f26\x1e'
  '总体国\x1f33\x1e'
  '总户数\x1f26\x1e'
  '总所周知\x1f33\x1e'
  '总支出\x1f26\x1e'
  '总收入\x1f26\x1e'
  '总数\x1f24 25 26\x1e'
  '总结了\x1f15\x1e'
  '总结吧\x1f15\x1e'
  '总结哦\x1f15\x1e'
  '总结啦\x1f15\x1e'
  '总结网\x1f15\x1e'
  '总计\x1f24 25\x1e'
  '总量\x1f26\x1e'
  '总面积\x1f26\x1e'
  '总额\x1f26\x1e'
  '恢覆\x1f33\x1e'
  '恪尽职责守\x1f33\x1e'
  '恪尽职首\x1f33\x1e'
  '息息相观\x1f33\x1e'
  '恰如其份\x1f33\x1e'
  '恰谈\x1f33\x1e'
  '悉心关心,\x1f33\x1e'
  '悉心关心，\x1f33\x1e'
  '悉心关怀,\x1f33\x1e'
  '悉心关怀，\x1f33\x1e'
  '悉心帮助,\x1f33\x1e'
  '悉心帮助，\x1f33\x1e'
  '悉心指导,\x1f33\x1e'
  '悉心指导，\x1f33\x1e'
  '悉心支持,\x1f33\x1e'
  '悉心支持，\x1f33\x1e'
  '悉心领导,\x1f33\x1e'
  '悉心领导，\x1f33\x1e'
  '悬而末决\x1f33\x1e'
  '惊心动魂\x1f33\x1e'
  '惜惜相关\x1f33\x1e'
  '惠民生暖民新\x1f33\x1e'
  '惩前必后\x1f33\x1e'
  '惩前毙后\x1f33\x1e'
  '惮精竭虑\x1f33\x1e'
  '惯彻\x1f33\x1e'
  '惯穿\x1f33\x1e'
  '意义在与\x1f37\x1e'
  '意尤未尽\x1f33\x1e'
  '意忧未尽\x1f33\x1e'
  '意见建意\x1f33\x1e'
  '意见薄上\x1f33\x1e'
  '意识单薄\x1f33\x1e'
  '意识型态\x1f33\x1e'
  '意识形\x1f33\x1e'
  '感动不己\x1f33\x1e'
  '感恩带德\x1f33\x1e'
  '感触颇身\x1f33\x1e'
  '愤发图强\x1f33\x1e'
  '愤斗\x1f33\x1e'
  '慎时度势\x1f33\x1e'
  '慢做为\x1f33\x1e'
  '慢慢的\x1f37\x1e'
  '慨括\x1f33\x1e'
  '慰籍\x1f33\x1e'
  '懈殆\x1f33\x1e'
  '成为vip\x1f15\x1e'
  '成功的\x1f37\x1e'
  '成效显注\x1f33\x1e'
  '成文日期\x1f15\x1e'
  '成果名列\x1f37\x1e'
  '成绩菲然\x1f33\x1e'
  '成绩蜚然\x1f33\x1e'
  '成绩裴然\x1f33\x1e'
  '我要\x1f15\x1e'
  '戒骄戒燥\x1f33\x1e'
  '或下降\x1f7\x1e'
  '或减少\x1f7\x1e'
  '或降低\x1f7\x1e'
  '战斗堡\x1f33\x1e'
  '截止\x1f37\x1e'
  '截至\x1f37\x1e'
  '户均\x1f31\x1e'
  '所取的的\x1f33\x1e'
  '所有\x1f15\x1e'
  '所赋于\x1f33\x1e'
  '手机\x1f16\x1e'
  '手机版\x1f15\x1e'
  '才智党建\x1f37\x1e'
  '才智医疗\x1f37\x1e'
  '才智城市\x1f37\x1e'
  '才智政务\x1f37\x1e'
  '才智校园\x1f37\x1e'
  '才智社区\x1f37\x1e'
  '扎实有效的\x1f37\x1e'
  '扎实的\x1f37\x1e'
  '扎扎实实的\x1f37\x1e'
  '扎扎实时\x1f33\x1e'
  '扎扎时实\x1f33\x1e'
  '打印\x1f15\x1e'
  '打开app\x1f15\x1e'
  '打蓝球\x1f33\x1e'
  '托宽\x1f33\x1e'
  '托展\x1f37\x1e'
  '扣扣\x1f47\x1e'
  '执法检察工作\x1f33\x1e'
  '执行\x1f33\x1e'
  '扩年夜\x1f33\x1e'
  '扩建\x1f24 25\x1e'
  '扫一扫\x1f15 16\x1e'
  '扫码\x1f14 16\x1e'
  '扫黑除恶\x1f33\x1e'
  '扬长弊短\x1f33\x1e'
  '扶贪\x1f33\x1e'
  '批荆斩棘\x1f33\x1e'
  '承前起后\x1f33\x1e'
  '抉持\x1f33\x1e'
  '抉贫\x1f33\x1e'
  '抓手,\x1f33\x1e'
  '抓手，\x1f33\x1e'
  '投人使用\x1f33\x1e'
  '投人生产\x1f33\x1e'
  '投人资金\x1f33\x1e'
  '投入金1\x1f33\x1e'
  '投入金2\x1f33\x1e'
  '投入金3\x1f33\x1e'
  '投入金5\x1f33\x1e'
  '投注\x1f16\x1e'
  '投稿\x1f15\x1e'
  '投身与\x1f37\x1e'
  '折迁\x1f33\x1e'
  '折违\x1f33\x1e'
  '折除危\x1f33\x1e'
  '折除旧\x1f33\x1e'
  '折除违\x1f33\x1e'
  '抡修\x1f33\x1e'
  '抡抓\x1f33\x1e'
  '抡救\x1f33\x1e'
  '抡险\x1f33\x1e'
  '护土长\x1f33\x1e'
  '报告了\x1f15\x1e'
  '报告吧\x1f15\x1e'
  '报告哦\x1f15\x1e'
  '报告啦\x1f15\x1e'
  '报料热线\x1f15\x1e'
  '报道\x1f37\x1e'
  '披星带月\x1f33\x1e'
  '披波斩浪\x1f33\x1e'
  '抵砺\x1f33\x1e'
  '担当做为\x1f33\x1e'
  '担误\x1f33\x1e'
  '拆扣\x1f33\x1e'
  '拆腾\x1f33\x1e'
  '拉圾\x1f33\x1e'
  '拔付\x1f33\x1e'
  '拔打电话\x1f33\x1e'
  '拔款\x1f33\x1e'
  '拖贫\x1f33\x1e'
  '招商引\x1f33\x1e'
  '招开会议\x1f33\x1e'
  '招开大会\x1f33\x1e'
  '招慕\x1f33\x1e'
  '招聘启示\x1f33\x1e'
  '拨尖人才\x1f33\x1e'
  '拼博\x1f33\x1e'
  '拼多多\x1f16\x1e'
  '持之以恒的\x1f37\x1e'
  '持之以横\x1f33\x1e'
  '持之以衡\x1f33\x1e'
  '持续健康开展\x1f33\x1e'
  '指导\x1f35\x1e'
  '按奈\x1f33\x1e'
  '按排\x1f37\x1e'
  '按时的\x1f37\x1e'
  '按步就\x1f33\x1e'
  '按置\x1f33\x1e'
  '按耐不住\x1f33\x1e'
  '按装\x1f37\x1e'
  '按质按量的\x1f37\x1e'
  '按部就搬\x1f33\x1e'
  '挫拆\x1f33\x1e'
  '振奋人新\x1f33\x1e'
  '振慑\x1f33\x1e'
  '振憾\x1f33\x1e'
  '振灾\x1f33\x1e'
  '振耳欲聋\x1f33\x1e'
  '振聋发溃\x1f33\x1e'
  '捉进\x1f33\x1e'
  '损公肥已\x1f33\x1e'
  '捡查\x1f33\x1e'
  '捡验\x1f33\x1e'
  '换一换\x1f15\x1e'
  '换然一新\x1f33\x1e'
  '换界工作\x1f33\x1e'
  '换界选举\x1f33\x1e'
  '据为已有\x1f33\x1e'
  '授于\x1f37\x1e'
  '排查\x1f31\x1e'
  '接单\x1f16\x1e'
  '接恰\x1f33\x1e'
  '控掇保学\x1f33\x1e'
  '控缀保学\x1f33\x1e'
  '推委塞责\x1f33\x1e'
  '推委扯皮\x1f33\x1e'
  '推成出新\x1f33\x1e'
  '推称出新\x1f33\x1e'
  '推荐\x1f15\x1e'
  '推荐度\x1f15\x1e'
  '推荐指数\x1f15\x1e'
  '推荐星级\x1f15\x1e'
  '推荐访问\x1f15\x1e'
  '推萎\x1f33\x1e'
  '推进\x1f33\x1e'
  '推逶\x1f33\x1e'
  '措失得力\x1f33\x1e'
  '措失落实\x1f33\x1e'
  '措拖\x1f33\x1e'
  '措施得利\x1f33\x1e'
  '掺扶\x1f33\x1e'
  '提前谋化\x1f33\x1e'
  '提唱\x1f33\x1e'
  '提心掉胆\x1f33\x1e'
  '提款\x1f16\x1e'
  '提示信息\x1f15\x1e'
  '提练\x1f37\x1e'
  '提质曾效\x1f33\x1e'
  '提高\x1f37\x1e'
  '提高熟悉\x1f37\x1e'
  '提高相识\x1f37\x1e'
  '揭力\x1f33\x1e'
  '揭尽全力\x1f33\x1e'
  '揭诚\x1f33\x1e'
  '搏弈\x1f33\x1e'
  '携助\x1f33\x1e'
  '摄象\x1f33\x1e'
  '摘自\x1f15\x1e'
  '摞荒\x1f33\x1e'
  '摸式\x1f33\x1e'
  '摸范\x1f33\x1e'
  '撤底\x1f33\x1e'
  '撤消党内\x1f33\x1e'
  '撤消党支部\x1f33\x1e'
  '撤消处分\x1f33\x1e'
  '撤消支部\x1f33\x1e'
  '撤消职务\x1f33\x1e'
  '撩荒\x1f33\x1e'
  '操做流程\x1f33\x1e'
  '操做规程\x1f33\x1e'
  '支持\x1f35\x1e'
  '支配专人\x1f33\x1e'
  '支配部署\x1f33\x1e'
  '收支结余\x1f31\x1e'
  '收益匪浅\x1f33\x1e'
  '收藏\x1f15\x1e'
  '收藏本站\x1f15\x1e'
  '改建\x1f24 25\x1e'
  '改弦更章\x1f33\x1e'
  '改革创心\x1f33\x1e'
  '改革开展\x1f37\x1e'
  '改革开展稳定\x1f33\x1e'
  '改革开房\x1f33\x1e'
  '攻坚克艰\x1f33\x1e'
  '放款\x1f16\x1e'
  '政令常通\x1f33\x1e'
  '政冶\x1f33\x1e'
  '政府形像\x1f33\x1e'
  '政建设\x1f33\x1e'
  '政治礼貌\x1f33\x1e'
  '效劳\x1f37\x1e'
  '救助对像\x1f33\x1e'
  '救缓\x1f33\x1e'
  '教炼\x1f33\x1e'
  '教育程度\x1f24 25\x1e'
  '敬岗爱业\x1f33\x1e'
  '敬请关注\x1f15\x1e'
  '敬重人才\x1f37\x1e'
  '敬重学问\x1f37\x1e'
  '敬重实际\x1f37\x1e'
  '敬重客观\x1f37\x1e'
  '敬重民意\x1f37\x1e'
  '敬重科学\x1f37\x1e'
  '敬重群众\x1f37\x1e'
  '敬重规律\x1f37\x1e'
  '数不甚数\x1f33\x1e'
  '数据安全法\x1f22\x1e'
  '整体形像\x1f33\x1e'
  '整改倒位\x1f33\x1e'
  '敷延塞责\x1f33\x1e'
  '敷衍了是\x1f33\x1e'
  '文书\x1f15\x1e'
  '文件\x1f15\x1e'
  '文体\x1f15\x1e'
  '文化程度\x1f24 25\x1e'
  '文字材料\x1f15\x1e'
  '文币\x1f15\x1e'
  '文库\t\x1f15\x1e'
  '文库\n'
  '\x1f15\x1e'
  '文库\r'
  '\x1f15\x1e'
  '文库\x1f15 16\x1e'
  '文库 \x1f15\x1e'
  '文库分享\x1f15\x1e'
  '文库小编\x1f15\x1e'
  '文库带来\x1f15\x1e'
  '文库收集\x1f15\x1e'
  '文库整理\x1f15\x1e'
  '文库用心\x1f15\x1e'
  '文库精心\x1f15\x1e'
  '文明上网\x1f15\x1e'
  '文明礼议\x1f33\x1e'
  '文明详和\x1f33\x1e'
  '文档\x1f15\x1e'
  '文档一经付费\x1f15\x1e'
  '文档下载\x1f15\x1e'
  '文档出\x1f15\x1e'
  '文档分享\x1f15\x1e'
  '文档推荐\x1f15\x1e'
  '文档摘\x1f15\x1e'
  '文档来\x1f15\x1e'
  '文档格式下载\x1f15\x1e'
  '文档由\x1f15\x1e'
  '文档简介\x1f15\x1e'
  '文档网\x1f15\x1e'
  '文档转\x1f15\x1e'
  '文物爱护\x1f37\x1e'
  '文由\x1f15\x1e'
  '文种\x1f15\x1e'
  '文秘网\x1f15\x1e'
  '文章\x1f15\x1e'
  '文章出\x1f15\x1e'
  '文章地址\x1f15\x1e'
  '文章摘\x1f15\x1e'
  '文章来\x1f15\x1e'
  '文章来源\x1f15\x1e'
  '文章来自\x1f15\x1e'
  '文章目录\x1f15\x1e'
  '文章转\x1f15\x1e'
  '文章转自\x1f15\x1e'
  '文章转载\x1f15\x1e'
  '文章链接\x1f15\x1e'
  '斗志昂杨\x1f33\x1e'
  '料由\x1f15\x1e'
  '新形农\x1f33\x1e'
  '新形式、新任务\x1f33\x1e'
  '新形式下\x1f37\x1e'
  '新时代中国特色\x1f10\x1e'
  '新时代党的\x1f33\x1e'
  '新生报道手续\x1f33\x1e'
  '方仓医院\x1f33\x1e'
  '方兴末艾\x1f33\x1e'
  '方案\x1f37\x1e'
  '方案了\x1f15\x1e'
  '方案吧\x1f15\x1e'
  '方案哦\x1f15\x1e'
  '方案啦\x1f15\x1e'
  '方案生育\x1f37\x1e'
  '方法步聚\x1f33\x1e'
  '族共同体意识\x1f33\x1e'
  '旗帜鲜明的\x1f37\x1e'
  '无以附加\x1f33\x1e'
  '无可耐何\x1f33\x1e'
  '无微不致\x1f33\x1e'
  '无抵押\x1f16\x1e'
  '无是生非\x1f33\x1e'
  '无泄可击\x1f33\x1e'
  '无法即使\x1f33\x1e'
  '无私供献\x1f33\x1e'
  '无计于事\x1f33\x1e'
  '无障碍\x1f15\x1e'
  '无障碍环境建设法\x1f22\x1e'
  '既使\x1f37\x1e'
  '既刻\x1f33\x1e'
  '既将到来\x1f33\x1e'
  '既将召开\x1f33\x1e'
  '既将完成\x1f33\x1e'
  '既将开始\x1f33\x1e'
  '既将结束\x1f33\x1e'
  '既往开来\x1f33\x1e'
  '既时\x1f37\x1e'
  '日新月易\x1f33\x1e'
  '日新月益\x1f33\x1e'
  '日赚\x1f16\x1e'
  '日里万机\x1f33\x1e'
  '旨再\x1f33\x1e'
  '旱涝保手\x1f33\x1e'
  '时侯\x1f33\x1e'
  '时光荏冉\x1f33\x1e'
  '时时彩\x1f16\x1e'
  '明却分工\x1f33\x1e'
  '明却责任\x1f33\x1e'
  '明显地\x1f37\x1e'
  '明显的\x1f37\x1e'
  '明淅\x1f33\x1e'
  '明确则任\x1f33\x1e'
  '是金山银山\x1f33\x1e'
  '显着\x1f37\x1e'
  '显而易件\x1f33\x1e'
  '显著地\x1f37\x1e'
  '显著的\x1f37\x1e'
  '普遍的\x1f37\x1e'
  '暂缺\x1f8\x1e'
  '暇疵\x1f33\x1e'
  '曲拆\x1f33\x1e'
  '曲指可数\x1f33\x1e'
  '更全面的\x1f37\x1e'
  '更准确的\x1f37\x1e'
  '更及时的\x1f37\x1e'
  '更多\x1f15\x1e'
  '更好地\x1f37\x1e'
  '更好的\x1f37\x1e'
  '更快的\x1f37\x1e'
  '更新\x1f16\x1e'
  '更新于\x1f15\x1e'
  '更新日期\x1f15\x1e'
  '更新时间\x1f15\x1e'
  '更有效的\x1f37\x1e'
  '更深入的\x1f37\x1e'
  '更象\x1f37\x1e'
  '最全最新\x1f16\x1e'
  '最后修订\x1f15\x1e'
  '最后更新\x1f15\x1e'
  '最后编辑\x1f15\x1e'
  '最新最全\x1f16\x1e'
  '最隹\x1f33\x1e'
  '月入\x1f16\x1e'
  '有利与\x1f37\x1e'
  '有力有序的\x1f37\x1e'
  '有力的\x1f37\x1e'
  '有助与\x1f37\x1e'
  '有口皆杯\x1f33\x1e'
  '有声有式\x1f33\x1e'
  '有序的\x1f37\x1e'
  '有张有驰\x1f33\x1e'
  '有意\x1f16\x1e'
  '有所做为\x1f33\x1e'
  '有效地\x1f37\x1e'
  '有效的\x1f37\x1e'
  '有方案、有步骤\x1f37\x1e'
  '有方案、有组织\x1f37\x1e'
  '有方案地\x1f37\x1e'
  '有方案有步骤\x1f37\x1e'
  '有条不紊的\x1f37\x1e'
  '有条不絮\x1f33\x1e'
  '有的放失\x1f33\x1e'
  '有目其睹\x1f33\x1e'
  '有续开展\x1f33\x1e'
  '有续推进\x1f33\x1e'
  '有续进行\x1f33\x1e'
  '有色有声\x1f33\x1e'
  '有计划地\x1f37\x1e'
  '有计划的\x1f37\x1e'
  '有重点地\x1f37\x1e'
  '有针对性地\x1f37\x1e'
  '有针对性的\x1f37\x1e'
  '有需要的朋友\x1f15\x1e'
  '服务对像\x1f33\x1e'
  '服务对家\x1f33\x1e'
  '服务意\x1f33\x1e'
  '朝气篷勃\x1f33\x1e'
  '期均\x1f31\x1e'
  '期未\x1f37\x1e'
  '期末成果\x1f37\x1e'
  '未位淘汰\x1f33\x1e'
  '未到\x1f31\x1e'
  '未完\x1f13\x1e'
  '未成年人保障法\x1f33\x1e'
  '未经\x1f15\x1e'
  '未能即使\x1f33\x1e'
  '未读\x1f14 15\x1e'
  '未雨稠缪\x1f33\x1e'
  '未雨绸谬\x1f33\x1e'
  '末发生\x1f37\x1e'
  '末完成\x1f37\x1e'
  '末按\x1f37\x1e'
  '末经\x1f37\x1e'
  '末能\x1f37\x1e'
  '末落实\x1f37\x1e'
  '末雨绸缪\x1f33\x1e'
  '本份工作\x1f37\x1e'
  '本文\x1f15\x1e'
  '本文出\x1f15\x1e'
  '本文地址\x1f15\x1e'
  '本文摘\x1f15\x1e'
  '本文来\x1f15\x1e'
  '本文来源\x1f15\x1e'
  '本文来自\x1f15\x1e'
  '本文标题\x1f15\x1e'
  '本文目录\x1f15\x1e'
  '本文转\x1f15\x1e'
  '本文转自\x1f15\x1e'
  '本文转载\x1f15\x1e'
  '本文链接\x1f15\x1e'
  '本站\x1f15\x1e'
  '本站不保证\x1f15\x1e'
  '本站不对\x1f15\x1e'
  '本站为\x1f15\x1e'
  '本站仅提供\x1f15\x1e'
  '本站所有\x1f15\x1e'
  '本站所有内容\x1f15\x1e'
  '本站给\x1f15\x1e'
  '本篇目录\x1f15\x1e'
  '本网\x1f15\x1e'
  '本网为\x1f15\x1e'
  '本网给\x1f15\x1e'
  '本钱\x1f37\x1e'
  '本页\x1f15\x1e'
  '本页地址\x1f15\x1e'
  '本页链接\x1f15\x1e'
  '本题\x1f15\x1e'
  '权利下放\x1f33\x1e'
  '权利寻租\x1f33\x1e'
  '权利清单\x1f33\x1e'
  '权利运行\x1f33\x1e'
  '权属\x1f15\x1e'
  '权益所有人\x1f15\x1e'
  '权益爱护\x1f37\x1e'
  '李四\x1f9\x1e'
  '材料库\x1f16\x1e'
  '村均\x1f31\x1e'
  '村民自冶\x1f33\x1e'
  '村级群众经济\x1f37\x1e'
  '条评论\x1f15\x1e'
  '来不的及\x1f33\x1e'
  '来源\x1f15\x1e'
  '来源于\x1f15\x1e'
  '来源网络\x1f15\x1e'
  '来自\x1f15\x1e'
  '来自网络\x1f15\x1e'
  '松驰\x1f33\x1e'
  '极大地\x1f37\x1e'
  '极大的\x1f37\x1e'
  '极积\x1f33\x1e'
  '构成\x1f37\x1e'
  '枫侨经验\x1f33\x1e'
  '架驭\x1f33\x1e'
  '查出\x1f31\x1e'
  '查漏补却\x1f33\x1e'
  '查看\x1f14 15\x1e'
  '查缺补露\x1f33\x1e'
  '标签\x1f15\x1e'
  '标签:\x1f15\x1e'
  '标签：\x1f15\x1e'
  '栋粱\x1f33\x1e'
  '栏目\x1f15\x1e'
  '校企合做\x1f33\x1e'
  '校圆安全\x1f33\x1e'
  '校圆文化\x1f33\x1e'
  '校对\x1f15\x1e'
  '样扳\x1f33\x1e'
  '核心价值官\x1f33\x1e'
  '核心价值观\x1f33\x1e'
  '核算检测\x1f33\x1e'
  '根底\x1f37\x1e'
  '根本\x1f37\x1e'
  '根源在与\x1f37\x1e'
  '格尽职守\x1f33\x1e'
  '档内容版权\x1f15\x1e'
  '桥头保\x1f33\x1e'
  '桥粱\x1f33\x1e'
  '检察验收\x1f33\x1e'
  '检查院\x1f37\x1e'
  '棋牌\x1f16\x1e'
  '楔而不舍\x1f33\x1e'
  '楷摸\x1f33\x1e'
  '模仿带头\x1f33\x1e'
  '模犯作用\x1f33\x1e'
  '模范作\x1f33\x1e'
  '模范作用带头\x1f33\x1e'
  '橙清\x1f33\x1e'
  '次浏览\x1f15\x1e'
  '次点击\x1f15\x1e'
  '次访问\x1f15\x1e'
  '次阅读\x1f15\x1e'
  '欢乐详和\x1f33\x1e'
  '欢心鼓舞\x1f33\x1e'
  '欢渡佳节\x1f33\x1e'
  '欢渡春节\x1f33\x1e'
  '欢迎\x1f15\x1e'
  '欢迎下单\x1f16\x1e'
  '欢迎你\x1f15\x1e'
  '欢迎光临\x1f15\x1e'
  '欢迎咨询\x1f16\x1e'
  '欢迎您\x1f15\x1e'
  '欢迎来到\x1f15\x1e'
  '欢迎访问\x1f15\x1e'
  '欣喜的\x1f37\x1e'
  '欣慰的\x1f37\x1e'
  '欣欣向容\x1f33\x1e'
  '正再开展\x1f33\x1e'
  '正再推进\x1f33\x1e'
  '正再进行\x1f33\x1e'
  '正合你意\x1f15\x1e'
  '正合您意\x1f15\x1e'
  '正文复制\x1f15\x1e'
  '正确关心,\x1f33\x1e'
  '正确关心，\x1f33\x1e'
  '正确关怀,\x1f33\x1e'
  '正确关怀，\x1f33\x1e'
  '正确帮助,\x1f33\x1e'
  '正确帮助，\x1f33\x1e'
  '正确指导,\x1f33\x1e'
  '正确指导，\x1f33\x1e'
  '正确支持,\x1f33\x1e'
  '正确支持，\x1f33\x1e'
  '正确领\x1f33\x1e'
  '正确领导,\x1f33\x1e'
  '正确领导，\x1f33\x1e'
  '此处\x1f8 13\x1e'
  '此文\x1f15\x1e'
  '此页\x1f15\x1e'
  '步履惟艰\x1f33\x1e'
  '步履维坚\x1f33\x1e'
  '步调一至\x1f33\x1e'
  '歪风斜气\x1f33\x1e'
  '殉私舞弊\x1f33\x1e'
  '比20\x1f31\x1e'
  '比上季\x1f31\x1e'
  '比上年\x1f26 31\x1e'
  '比上月\x1f31\x1e'
  '比去年\x1f26 31\x1e'
  '比学赶朝\x1f33\x1e'
  '比学赶潮\x1f33\x1e'
  '比常年\x1f26\x1e'
  '比年初\x1f26 31\x1e'
  '毕竞\x1f33\x1e'
  '毫不犹豫的\x1f37\x1e'
  '民主生\x1f33\x1e'
  '民办\x1f24 25\x1e'
  '民法典\x1f22\x1e'
  '民营经济促进法\x1f22\x1e'
  '气份\x1f33\x1e'
  '气侯\x1f33\x1e'
  '氛围\x1f33\x1e'
  '水份\x1f37\x1e'
  '水土保植\x1f33\x1e'
  '水道渠成\x1f33\x1e'
  '永久链接\x1f15\x1e'
  '永往直前\x1f33\x1e'
  '永载史策\x1f33\x1e'
  '求同存益\x1f33\x1e'
  '求真务石\x1f33\x1e'
  '求真物实\x1f33\x1e'
  '求进展\x1f37\x1e'
  '汇报题纲\x1f33\x1e'
  '污染冶理\x1f33\x1e'
  '沟通潜力\x1f33\x1e'
  '没有账号\x1f15\x1e'
  '没来的及\x1f33\x1e'
  '没能即使\x1f33\x1e'
  '沤心沥血\x1f33\x1e'
  '治安形式\x1f37\x1e'
  '治理能\x1f33\x1e'
  '治理能力现代化\x1f33\x1e'
  '法冶宣传\x1f33\x1e'
  '法冶建设\x1f33\x1e'
  '法冶政府\x1f33\x1e'
  '法律规范\x1f37\x1e'
  '法治国\x1f33\x1e'
  '波澜状阔\x1f33\x1e'
  '注册\x1f14 16\x1e'
  '泻露\x1f33\x1e'
  '津帖\x1f33\x1e'
  '活开工\x1f33\x1e'
  '派遗\x1f33\x1e'
  '流与形式\x1f33\x1e'
  '流于形势\x1f33\x1e'
  '浅尝则止\x1f33\x1e'
  '浏览\x1f15\x1e'
  '浏览:\x1f15\x1e'
  '浏览：\x1f15\x1e'
  '浓厚\x1f33\x1e'
  '浓厚氛\x1f33\x1e'
  '浓墨重采\x1f33\x1e'
  '浓沫重彩\x1f33\x1e'
  '浮燥\x1f33\x1e'
  '海拨\x1f33\x1e'
  '海量\x1f16\x1e'
  '消失偏差\x1f37\x1e'
  '消失失误\x1f37\x1e'
  '消费者权益保障法\x1f33\x1e'
  '涌跃\x1f33\x1e'
  '涣然一新\x1f33\x1e'
  '润笔\x1f16\x1e'
  '涨幅\x1f26\x1e'
  '涵概\x1f33\x1e'
  '淋漓尽至\x1f33\x1e'
  '淘宝\x1f16\x1e'
  '淡薄名利\x1f33\x1e'
  '深人基层\x1f33\x1e'
  '深人学习\x1f33\x1e'
  '深人实施\x1f33\x1e'
  '深人开展\x1f33\x1e'
  '深人推进\x1f33\x1e'
  '深人群众\x1f33\x1e'
  '深人贯彻\x1f33\x1e'
  '深入人新\x1f33\x1e'
  '深入地\x1f37\x1e'
  '深入有效的\x1f37\x1e'
  '深入的\x1f37\x1e'
  '深入细致的\x1f37\x1e'
  '深入贯\x1f33\x1e'
  '深刻印像\x1f33\x1e'
  '深刻地\x1f37\x1e'
  '深刻熟悉到\x1f37\x1e'
  '深刻的\x1f37\x1e'
  '深刻相识\x1f37\x1e'
  '深化一线\x1f37\x1e'
  '深化人心\x1f37\x1e'
  '深化农户\x1f37\x1e'
  '深化实际\x1f37\x1e'
  '深化村组\x1f37\x1e'
  '深化田间\x1f37\x1e'
  '深受欢送\x1f33\x1e'
  '深明大意\x1f33\x1e'
  '深深的\x1f37\x1e'
  '淳淳告诫\x1f33\x1e'
  '淳淳教诲\x1f33\x1e'
  '混同与\x1f33\x1e'
  '添加日期\x1f15\x1e'
  '添加时间\x1f15\x1e'
  '清况\x1f33\x1e'
  '清析\x1f33\x1e'
  '清楚的\x1f37\x1e'
  '清淅\x1f33\x1e'
  '清醒熟悉到\x1f37\x1e'
  '清醒的\x1f37\x1e'
  '渐渐的\x1f37\x1e'
  '渡假\x1f33\x1e'
  '温故之新\x1f33\x1e'
  '温馨提示\x1f15\x1e'
  '渲传\x1f33\x1e'
  '渲泄\x1f33\x1e'
  '游刀有余\x1f33\x1e'
  '游揽\x1f33\x1e'
  '源于网络\x1f15\x1e'
  '源头冶理\x1f33\x1e'
  '源源不断的\x1f37\x1e'
  '源自网络\x1f15\x1e'
  '溶入\x1f37\x1e'
  '满意\x1f37\x1e'
  '滥芋充数\x1f33\x1e'
  '漂亮中国\x1f37\x1e'
  '漂亮乡村\x1f37\x1e'
  '漂亮农村\x1f37\x1e'
  '漂亮庭院\x1f37\x1e'
  '漂亮村庄\x1f37\x1e'
  '潜力\x1f37\x1e'
  '潜移墨化\x1f33\x1e'
  '澎拜\x1f33\x1e'
  '澳门\x1f16\x1e'
  '激历机制\x1f33\x1e'
  '激厉\x1f33\x1e'
  '激烈机制\x1f33\x1e'
  '灌慨\x1f33\x1e'
  '灌概\x1f33\x1e'
  '炉火纯清\x1f33\x1e'
  '炭中和\x1f33\x1e'
  '炭达峰\x1f33\x1e'
  '点击\x1f15\x1e'
  '点击:\x1f15\x1e'
  '点击率\x1f15\x1e'
  '点击：\x1f15\x1e'
  '点数\x1f15\x1e'
  '点赞\x1f15\x1e'
  '烦恼\x1f15\x1e'
  '烦燥\x1f33\x1e'
  '热列庆祝\x1f33\x1e'
  '热列欢迎\x1f33\x1e'
  '热心的\x1f37\x1e'
  '热忱急躁\x1f37\x1e'
  '热情急躁\x1f37\x1e'
  '热情扬溢\x1f33\x1e'
  '热情有理\x1f33\x1e'
  '热情的\x1f37\x1e'
  '热搜\x1f15\x1e'
  '热枕\x1f33\x1e'
  '热火朝夫\x1f33\x1e'
  '热火潮天\x1f33\x1e'
  '热衷与\x1f37\x1e'
  '热词\x1f15\x1e'
  '热词搜索\x1f15\x1e'
  '焕然一心\x1f33\x1e'
  '照本宣课\x1f33\x1e'
  '熟炼\x1f33\x1e'
  '熟练的\x1f37\x1e'
  '爱国主义教育基\x1f33\x1e'
  '爱国主义教育法\x1f22\x1e'
  '爱国主意\x1f33\x1e'
  '爱心人土\x1f33\x1e'
  '爱护\x1f37\x1e'
  '爱护力度\x1f37\x1e'
  '爱护区\x1f37\x1e'
  '爱护条例\x1f37\x1e'
  '版报\x1f37\x1e'
  '版权声明\x1f15\x1e'
  '版权属\x1f15\x1e'
  '版权归\x1f15\x1e'
  '版权所有\x1f15\x1e'
  '版权申诉\x1f15\x1e'
  '版权说明\x1f15\x1e'
  '牢固的\x1f37\x1e'
  '牢故树立\x1f33\x1e'
  '牢计使命\x1f33\x1e'
  '牢记使名\x1f33\x1e'
  '牲蓄\x1f33\x1e'
  '特殊是\x1f37\x1e'
  '特色社会主义思想\x1f33\x1e'
  '犯愁\x1f15\x1e'
  '犹其\x1f33\x1e'
  '独家\x1f16\x1e'
  '独挡一面\x1f33\x1e'
  '猜你\x1f15\x1e'
  '猜您\x1f15\x1e'
  '率先垂泛\x1f33\x1e'
  '率先垂犯\x1f33\x1e'
  '王五\x1f9\x1e'
  '环坏相扣\x1f33\x1e'
  '环境冶理\x1f33\x1e'
  '环境整冶\x1f33\x1e'
  '环境爱护\x1f37\x1e'
  '环境监查\x1f33\x1e'
  '环比\x1f26\x1e'
  '环镜保护\x1f33\x1e'
  '班均\x1f31\x1e'
  '理沦\x1f33\x1e'
  '理论学\x1f33\x1e'
  '理论引领,\x1f33\x1e'
  '理论引领，\x1f33\x1e'
  '理论指导,\x1f33\x1e'
  '理论指导，\x1f33\x1e'
  '理论武\x1f33\x1e'
  '理论统领,\x1f33\x1e'
  '理论统领，\x1f33\x1e'
  '璧垒\x1f33\x1e'
  '瓶劲\x1f33\x1e'
  '生产形式\x1f37\x1e'
  '生态爱护\x1f37\x1e'
  '生态环镜\x1f33\x1e'
  '生态礼貌\x1f33\x1e'
  '生成日期\x1f15\x1e'
  '生机篷勃\x1f33\x1e'
  '生活必须品\x1f33\x1e'
  '生活补帖\x1f33\x1e'
  '生生不惜\x1f33\x1e'
  '用心\x1f37\x1e'
  '用心作用\x1f33\x1e'
  '用心分子\x1f33\x1e'
  '用心响应\x1f33\x1e'
  '用心性\x1f37\x1e'
  '用户\x1f15\x1e'
  '由与\x1f37\x1e'
  '由会员\x1f15\x1e'
  '由此可间\x1f33\x1e'
  '由用户\x1f15\x1e'
  '甲乡\x1f9\x1e'
  '甲区\x1f9\x1e'
  '甲县\x1f9\x1e'
  '甲市\x1f9\x1e'
  '甲省\x1f9\x1e'
  '甲街\x1f9\x1e'
  '甲镇\x1f9\x1e'
  '申情\x1f33\x1e'
  '电话\x1f16\x1e'
  '男女公平\x1f37\x1e'
  '男女平等\x1f33\x1e'
  '画好同心园\x1f33\x1e'
  '画龙点晴\x1f33\x1e'
  '留于形式\x1f33\x1e'
  '留意事项\x1f37\x1e'
  '留意力\x1f37\x1e'
  '留言\x1f15\x1e'
  '疏菜\x1f33\x1e'
  '疫情防空\x1f33\x1e'
  '痪散\x1f33\x1e'
  '登录\x1f14\x1e'
  '登计\x1f33\x1e'
  '登陆\x1f14\x1e'
  '百家乐\x1f16\x1e'
  '百尺杆头\x1f33\x1e'
  '百折不饶\x1f33\x1e'
  '百是\x1f18 19\x1e'
  '百要\x1f18 19\x1e'
  '百费待兴\x1f33\x1e'
  '的.\x1f10\x1e'
  '的下载记录\x1f15\x1e'
  '的不够\x1f37\x1e'
  '的不太\x1f37\x1e'
  '的不是很\x1f37\x1e'
  '的乐观性\x1f33\x1e'
  '的十分\x1f37\x1e'
  '的尤为\x1f37\x1e'
  '的很\x1f37\x1e'
  '的更\x1f37\x1e'
  '的更为\x1f37\x1e'
  '的更加\x1f37\x1e'
  '的极为\x1f37\x1e'
  '的比较\x1f37\x1e'
  '的特别\x1f37\x1e'
  '的相对\x1f37\x1e'
  '的越来越\x1f37\x1e'
  '的较\x1f37\x1e'
  '的较为\x1f37\x1e'
  '的还不够\x1f37\x1e'
  '的非常\x1f37\x1e'
  '的．\x1f10\x1e'
  '盈余\x1f31\x1e'
  '监制\x1f15\x1e'
  '监守岗位\x1f33\x1e'
  '监查委\x1f33\x1e'
  '监查机关\x1f33\x1e'
  '监督责\x1f33\x1e'
  '目不转晴\x1f33\x1e'
  '目标\x1f26\x1e'
  '目标一至\x1f33\x1e'
  '目标导\x1f33\x1e'
  '目标明却\x1f33\x1e'
  '目的在与\x1f37\x1e'
  '直接了当\x1f33\x1e'
  '直言不晦\x1f33\x1e'
  '相关\x1f15\x1e'
  '相关报道\x1f15\x1e'
  '相关新闻\x1f15\x1e'
  '相当与\x1f37\x1e'
  '相形见拙\x1f33\x1e'
  '相得益章\x1f33\x1e'
  '相得益障\x1f33\x1e'
  '相提并伦\x1f33\x1e'
  '相比\x1f26\x1e'
  '相比,\x1f31\x1e'
  '相比，\x1f31\x1e'
  '相识不到位\x1f37\x1e'
  '相识不够\x1f37\x1e'
  '相识不足\x1f37\x1e'
  '相识到\x1f37\x1e'
  '相识有\x1f37\x1e'
  '相辅相承\x1f33\x1e'
  '相铺相成\x1f33\x1e'
  '省a\x1f9\x1e'
  '省b\x1f9\x1e'
  '省c\x1f9\x1e'
  '省d\x1f9\x1e'
  '省e\x1f9\x1e'
  '省f\x1f9\x1e'
  '省g\x1f9\x1e'
  '省h\x1f9\x1e'
  '省i\x1f9\x1e'
  '省j\x1f9\x1e'
  '省k\x1f9\x1e'
  '省l\x1f9\x1e'
  '省m\x1f9\x1e'
  '省n\x1f9\x1e'
  '省o\x1f9\x1e'
  '省p\x1f9\x1e'
  '省q\x1f9\x1e'
  '省r\x1f9\x1e'
  '省s\x1f9\x1e'
  '省t\x1f9\x1e'
  '省u\x1f9\x1e'
  '省v\x1f9\x1e'
  '省w\x1f9\x1e'
  '省x\x1f9\x1e'
  '省y\x1f9\x1e'
  '省z\x1f9\x1e'
  '省外\x1f24 25\x1e'
  '省略\x1f13\x1e'
  '看,\x1f24 25\x1e'
  '看:\x1f24 25\x1e'
  '看了\x1f15\x1e'
  '看，\x1f24 25\x1e'
  '看：\x1f24 25\x1e'
  '真人荷官\x1f16\x1e'
  '真切的\x1f37\x1e'
  '真劲实干\x1f33\x1e'
  '真抓实于\x1f33\x1e'
  '真抓时干\x1f33\x1e'
  '真正作到\x1f33\x1e'
  '真正的\x1f37\x1e'
  '真诚的\x1f37\x1e'
  '着名\x1f37\x1e'
  '着眼与\x1f37\x1e'
  '睛雨表\x1f33\x1e'
  '督导检察\x1f33\x1e'
  '督捉\x1f33\x1e'
  '督足检查\x1f33\x1e'
  '睹博\x1f33\x1e'
  '瞑思苦想\x1f33\x1e'
  '瞻养\x1f33\x1e'
  '矛盾纠\x1f33\x1e'
  '矛盾纠纷调节\x1f33\x1e'
  '矢志不逾\x1f33\x1e'
  '知已知彼\x1f33\x1e'
  '知行和一\x1f33\x1e'
  '知识竟赛\x1f33\x1e'
  '短扳\x1f33\x1e'
  '短版弱项\x1f33\x1e'
  '砥厉前行\x1f33\x1e'
  '砥砺前形\x1f33\x1e'
  '硕土\x1f33\x1e'
  '确实\x1f37\x1e'
  '确实定\x1f37\x1e'
  '碳达锋\x1f33\x1e'
  '示犯作用\x1f33\x1e'
  '示犯带动\x1f33\x1e'
  '示犯引领\x1f33\x1e'
  '示犯点\x1f33\x1e'
  '礼议培训\x1f33\x1e'
  '礼貌\x1f37\x1e'
  '礼貌创建\x1f33\x1e'
  '礼貌单位\x1f33\x1e'
  '礼貌城市\x1f33\x1e'
  '礼貌施工\x1f33\x1e'
  '社会主义\x1f33\x1e'
  '社会主义核心价值\x1f33\x1e'
  '社会主义现代\x1f33\x1e'
  '社会主意\x1f33\x1e'
  '社会人土\x1f33\x1e'
  '社会冶理\x1f33\x1e'
  '社会开展\x1f37\x1e'
  '社会治安\x1f33\x1e'
  '社会进展\x1f37\x1e'
  '社区\x1f39\x1e'
  '社情民意反应\x1f33\x1e'
  '种殖业\x1f33\x1e'
  '种殖基地\x1f33\x1e'
  '种殖户\x1f33\x1e'
  '种殖面积\x1f33\x1e'
  '种种迹像\x1f33\x1e'
  '科学地\x1f37\x1e'
  '科学开展观\x1f33 37\x1e'
  '科学的\x1f37\x1e'
  '科学进展观\x1f37\x1e'
  '秒到账\x1f16\x1e'
  '秘决\x1f33\x1e'
  '秩续井然\x1f33\x1e'
  '积分\x1f15\x1e'
  '积垒\x1f33\x1e'
  '积思广益\x1f33\x1e'
  '积极主动的\x1f37\x1e'
  '积极做为\x1f33\x1e'
  '积极做用\x1f33\x1e'
  '积极有效的\x1f37\x1e'
  '积极的\x1f37\x1e'
  '积极稳妥的\x1f37\x1e'
  '积级\x1f33\x1e'
  '积级响应\x1f33\x1e'
  '移风异俗\x1f33\x1e'
  '稍纵既逝\x1f33\x1e'
  '稳中求进\x1f33\x1e'
  '稳固\x1f37\x1e'
  '稳固拓展\x1f33\x1e'
  '稳固脱贫\x1f33\x1e'
  '稳患\x1f33\x1e'
  '稳札稳打\x1f33\x1e'
  '稳步的\x1f37\x1e'
  '稿件出\x1f15\x1e'
  '稿件摘\x1f15\x1e'
  '稿件来\x1f15\x1e'
  '稿件转\x1f15\x1e'
  '究竞\x1f33\x1e'
  '穿流不息\x1f33\x1e'
  '突出供献\x1f33\x1e'
  '突出表达在\x1f37\x1e'
  '突飞猛近\x1f33\x1e'
  '立既启动\x1f33\x1e'
  '立既开展\x1f33\x1e'
  '立既整改\x1f33\x1e'
  '立既组织\x1f33\x1e'
  '立既赶赴\x1f33\x1e'
  '立既采取\x1f33\x1e'
  '立足与\x1f37\x1e'
  '竖决\x1f33\x1e'
  '竖定\x1f33\x1e'
  '竖持\x1f33\x1e'
  '站内搜索\x1f15\x1e'
  '竞竞业业\x1f33\x1e'
  '竟争\x1f33\x1e'
  '竟价\x1f33\x1e'
  '竟岗\x1f33\x1e'
  '竟技体育\x1f33\x1e'
  '竟拍\x1f33\x1e'
  '竟标\x1f33\x1e'
  '竟相\x1f33\x1e'
  '竟竟业业\x1f33\x1e'
  '竟职\x1f33\x1e'
  '竟聘\x1f33\x1e'
  '竟选\x1f33\x1e'
  '笃行不殆\x1f33\x1e'
  '笔耕不缀\x1f33\x1e'
  '第一则任人\x1f33\x1e'
  '第一职责人\x1f37\x1e'
  '等侯\x1f33\x1e'
  '等同与\x1f33\x1e'
  '签定《\x1f33\x1e'
  '签定了\x1f33\x1e'
  '签定保密\x1f33\x1e'
  '签定劳动\x1f33\x1e'
  '签定协议\x1f33\x1e'
  '签定合作\x1f33\x1e'
  '签定合同\x1f33\x1e'
  '签定安全\x1f33\x1e'
  '签定承诺\x1f33\x1e'
  '签定目标\x1f33\x1e'
  '签定责任书\x1f33\x1e'
  '简要的\x1f37\x1e'
  '管理员\x1f15\x1e'
  '篇由\x1f15\x1e'
  '篷勃\x1f33\x1e'
  '簿弱\x1f33\x1e'
  '籍此契机\x1f33\x1e'
  '籍此机会\x1f33\x1e'
  '粉丝群\x1f16\x1e'
  '粗制烂造\x1f33\x1e'
  '粮食安全保障法\x1f22\x1e'
  '粮食生产稳步开展\x1f37\x1e'
  '精准失策\x1f33\x1e'
  '精品\x1f16\x1e'
  '精堪\x1f33\x1e'
  '精心关心,\x1f33\x1e'
  '精心关心，\x1f33\x1e'
  '精心关怀,\x1f33\x1e'
  '精心关怀，\x1f33\x1e'
  '精心帮助,\x1f33\x1e'
  '精心帮助，\x1f33\x1e'
  '精心指导,\x1f33\x1e'
  '精心指导，\x1f33\x1e'
  '精心支持,\x1f33\x1e'
  '精心支持，\x1f33\x1e'
  '精心的\x1f37\x1e'
  '精心策化\x1f33\x1e'
  '精心组积\x1f33\x1e'
  '精心谋化\x1f33\x1e'
  '精心领导,\x1f33\x1e'
  '精心领导，\x1f33\x1e'
  '精益求经\x1f33\x1e'
  '精益求进\x1f33\x1e'
  '精神引领,\x1f33\x1e'
  '精神引领，\x1f33\x1e'
  '精神抖数\x1f33\x1e'
  '精神指导,\x1f33\x1e'
  '精神指导，\x1f33\x1e'
  '精神换发\x1f33\x1e'
  '精神文\x1f33\x1e'
  '精神文明建立\x1f33\x1e'
  '精神涣发\x1f33\x1e'
  '精神礼貌\x1f33\x1e'
  '精神统领,\x1f33\x1e'
  '精神统领，\x1f33\x1e'
  '精艺求精\x1f33\x1e'
  '精诚团洁\x1f33\x1e'
  '系例活动\x1f33\x1e'
  '系统地\x1f37\x1e'
  '系统的\x1f37\x1e'
  '素材库\x1f16\x1e'
  '素材网\x1f15\x1e'
  '索引号\x1f15\x1e'
  '紧紧以\x1f37\x1e'
  '累计\x1f30\x1e'
  '累记\x1f33\x1e'
  '繁文褥节\x1f33\x1e'
  '红色教育基\x1f33\x1e'
  '纪检监查\x1f33\x1e'
  '纳人管理\x1f33\x1e'
  '线上\x1f16\x1e'
  '线下\x1f24 25\x1e'
  '组织建\x1f33\x1e'
  '组织生\x1f33\x1e'
  '组识召开\x1f33\x1e'
  '组识学习\x1f33\x1e'
  '组识实施\x1f33\x1e'
  '组识开展\x1f33\x1e'
  '组识生活\x1f33\x1e'
  '组识领导\x1f33\x1e'
  '组配分类\x1f15\x1e'
  '细心的\x1f37\x1e'
  '细枝末结\x1f33\x1e'
  '细至\x1f37\x1e'
  '细致地\x1f37\x1e'
  '细致的\x1f37\x1e'
  '细那么\x1f33\x1e'
  '终审\x1f15\x1e'
  '经厉\x1f33\x1e'
  '经打细算\x1f33\x1e'
  '经济开展\x1f37\x1e'
  '经济形式\x1f37\x1e'
  '经济社会发\x1f33\x1e'
  '经济稳步开展\x1f37\x1e'
  '经济进展\x1f37\x1e'
  '结余\x1f31\x1e'
  '给与\x1f33\x1e'
  '给于了\x1f33\x1e'
  '给于奖励\x1f33\x1e'
  '给于帮助\x1f33\x1e'
  '给于支持\x1f33\x1e'
  '给于肯定\x1f33\x1e'
  '给于补助\x1f33\x1e'
  '给于表彰\x1f33\x1e'
  '给大家准备\x1f15\x1e'
  '给大家分享\x1f15\x1e'
  '给大家带来\x1f15\x1e'
  '给大家收集\x1f15\x1e'
  '给大家整理\x1f15\x1e'
  '络驿不绝\x1f33\x1e'
  '绝不故息\x1f33\x1e'
  '统一关心,\x1f33\x1e'
  '统一关心，\x1f33\x1e'
  '统一关怀,\x1f33\x1e'
  '统一关怀，\x1f33\x1e'
  '统一帮助,\x1f33\x1e'
  '统一帮助，\x1f33\x1e'
  '统一指导,\x1f33\x1e'
  '统一指导，\x1f33\x1e'
  '统一支持,\x1f33\x1e'
  '统一支持，\x1f33\x1e'
  '统一步署\x1f33\x1e'
  '统一部\x1f33\x1e'
  '统一领导,\x1f33\x1e'
  '统一领导，\x1f33\x1e'
  '统畴\x1f33\x1e'
  '统筹兼故\x1f33\x1e'
  '继尔\x1f33\x1e'
  '继序\x1f33\x1e'
  '继续查看\x1f13\x1e'
  '继续阅读\x1f13\x1e'
  '绪序渐进\x1f33\x1e'
  '续建\x1f24 25\x1e'
  '绰厉奋发\x1f33\x1e'
  '维稳工做\x1f33\x1e'
  '综合冶理\x1f33\x1e'
  '综合整冶\x1f33\x1e'
  '综合治\x1f33\x1e'
  '综合治理\x1f33\x1e'
  '综治维隐\x1f33\x1e'
  '绿水青山就\x1f33\x1e'
  '编审\x1f15\x1e'
  '编缉\x1f33\x1e'
  '编辑\x1f15\x1e'
  '编辑于\x1f15\x1e'
  '编辑推荐\x1f15\x1e'
  '缘份\x1f33\x1e'
  '缺乏\x1f37\x1e'
  '缺乏之处\x1f33\x1e'
  '缺勤\x1f31\x1e'
  '缺席\x1f31\x1e'
  '缺考\x1f31\x1e'
  '网\t\x1f15\x1e'
  '网\n'
  '\x1f15\x1e'
  '网\r'
  '\x1f15\x1e'
  '网 \x1f15\x1e'
  '网上\x1f16\x1e'
  '网分享\x1f15\x1e'
  '网友\x1f15\x1e'
  '网友上传\x1f15\x1e'
  '网友投稿\x1f15\x1e'
  '网小编\x1f15\x1e'
  '网带来\x1f15\x1e'
  '网收集\x1f15\x1e'
  '网整理\x1f15\x1e'
  '网用心\x1f15\x1e'
  '网盘群\x1f16\x1e'
  '网站:\x1f15\x1e'
  '网站地图\x1f15\x1e'
  '网站客服\x1f15\x1e'
  '网站：\x1f15\x1e'
  '网精心\x1f15\x1e'
  '网络出版时间\x1f15\x1e'
  '网络搜集\x1f15\x1e'
  '网络收集\x1f15\x1e'
  '网络整理\x1f15\x1e'
  '美丽家圆\x1f33\x1e'
  '美仑美奂\x1f33\x1e'
  '美好家圆\x1f33\x1e'
  '美妙愿望\x1f37\x1e'
  '美妙明天\x1f37\x1e'
  '美妙未来\x1f37\x1e'
  '美妙生活\x1f37\x1e'
  '群众主义\x1f37\x1e'
  '群众荣誉感\x1f37\x1e'
  '群策群利\x1f33\x1e'
  '群策群立\x1f33\x1e'
  '羸得\x1f33\x1e'
  '翻天复地\x1f33\x1e'
  '老生长谈\x1f33\x1e'
  '老虎机\x1f16\x1e'
  '考试成果\x1f37\x1e'
  '耐心的\x1f37\x1e'
  '耳题面命\x1f33\x1e'
  '职工总数\x1f26\x1e'
  '职称结构\x1f24 25\x1e'
  '职责书\x1f37\x1e'
  '职责制\x1f37\x1e'
  '职责心\x1f33\x1e'
  '职责感\x1f37\x1e'
  '职责本份\x1f33\x1e'
  '职责状\x1f37\x1e'
  '职责追究\x1f37\x1e'
  '联带责任\x1f33\x1e'
  '联系客服\x1f15\x1e'
  '联系我们\x1f15\x1e'
  '联系方式\x1f16\x1e'
  '肯定的\x1f37\x1e'
  '肯定程度\x1f37\x1e'
  '肯请\x1f33\x1e'
  '胜利\x1f37\x1e'
  '脊粱\x1f33\x1e'
  '脚踏实地的\x1f37\x1e'
  '脚踏实的\x1f33\x1e'
  '脚踏时地\x1f33\x1e'
  '脱贫功坚\x1f33\x1e'
  '脱贫攻\x1f33\x1e'
  '脱颍而出\x1f33\x1e'
  '腈雨表\x1f33\x1e'
  '膨涨\x1f33\x1e'
  '自以为事\x1f33\x1e'
  '自冶区\x1f33\x1e'
  '自动发送文件\x1f15\x1e'
  '自已\x1f37\x1e'
  '自愿者服务\x1f33\x1e'
  '自然增长率\x1f31\x1e'
  '自立更生\x1f33\x1e'
  '自觉的\x1f37\x1e'
  '自觉自愿的\x1f37\x1e'
  '自豪的\x1f37\x1e'
  '自身建\x1f33\x1e'
  '自顾不遐\x1f33\x1e'
  '至使\x1f37\x1e'
  '至力于\x1f33\x1e'
  '致关重要\x1f33\x1e'
  '致力与\x1f37\x1e'
  '舍已为人\x1f33\x1e'
  '舒通\x1f33\x1e'
  '良好印像\x1f33\x1e'
  '良好地\x1f37\x1e'
  '良好形像\x1f33\x1e'
  '良好氛\x1f33\x1e'
  '艰具\x1f33\x1e'
  '艰决\x1f33\x1e'
  '艰难决择\x1f33\x1e'
  '色*\x1f10\x1e'
  '色.\x1f10\x1e'
  '色_\x1f10\x1e'
  '色＊\x1f10\x1e'
  '色．\x1f10\x1e'
  '节余\x1f31\x1e'
  '节支\x1f31\x1e'
  '节约\x1f31\x1e'
  '节约资金\x1f31\x1e'
  '苦恼\x1f15\x1e'
  '范作用\x1f33\x1e'
  '范文\x1f15\x1e'
  '范文下载\x1f15\x1e'
  '范文出\x1f15\x1e'
  '范文分享\x1f15\x1e'
  '范文吧\x1f15\x1e'
  '范文库\x1f16\x1e'
  '范文推荐\x1f15\x1e'
  '范文摘\x1f15\x1e'
  '范文来\x1f15\x1e'
  '范文网\x1f15\x1e'
  '范文转\x1f15\x1e'
  '荣幸的\x1f37\x1e'
  '荣誊\x1f33\x1e'
  '获的\x1f37\x1e'
  '获益非浅\x1f33\x1e'
  '菜蓝子\x1f33\x1e'
  '营商\x1f33\x1e'
  '营商环\x1f33\x1e'
  '营私舞蔽\x1f33\x1e'
  '落到实外\x1f33\x1e'
  '落到时处\x1f33\x1e'
  '落实\x1f33\x1e'
  '落实倒位\x1f33\x1e'
  '落实党二十大\x1f33\x1e'
  '落实到为\x1f33\x1e'
  '落实道位\x1f33\x1e'
  '落时到\x1f33\x1e'
  '落细\x1f33\x1e'
  '蓄牧业\x1f33\x1e'
  '蓄禽\x1f33\x1e'
  '蓝球场\x1f33\x1e'
  '蓝球比赛\x1f33\x1e'
  '蓝球赛\x1f33\x1e'
  '蔚然成凤\x1f33\x1e'
  '薇信\x1f16\x1e'
  '虚寒问暖\x1f33\x1e'
  '虚心的\x1f37\x1e'
  '蜂涌而\x1f33\x1e'
  '融人社会\x1f33\x1e'
  '融恰\x1f33\x1e'
  '融汇惯通\x1f33\x1e'
  '融汇贯通\x1f33\x1e'
  '行为规犯\x1f33\x1e'
  '行政权利\x1f33\x1e'
  '行政监查\x1f33\x1e'
  '行稳至远\x1f33\x1e'
  '街道\x1f39\x1e'
  '补尝\x1f33\x1e'
  '补帖资金\x1f33\x1e'
  '补短版\x1f33\x1e'
  '补齐短版\x1f33\x1e'
  '表帅\x1f33\x1e'
  '被受于\x1f33\x1e'
  '被引\x1f15\x1e'
  '被浏览\x1f15\x1e'
  '裁植\x1f33\x1e'
  '裁种\x1f33\x1e'
  '裸漏\x1f33\x1e'
  '要紧牙关\x1f33\x1e'
  '观念单薄\x1f33\x1e'
  '规定精神\x1f33\x1e'
  '规摸\x1f33\x1e'
  '规犯管理\x1f33\x1e'
  '规章制\x1f33\x1e'
  '规章或准则\x1f15\x1e'
  '规范有序的\x1f37\x1e'
  '规距\x1f33\x1e'
  '规避责认\x1f33\x1e'
  '规那么\x1f33\x1e'
  '觉员干部\x1f37\x1e'
  '觉委\x1f37\x1e'
  '觉支部\x1f37\x1e'
  '觉组织\x1f37\x1e'
  '解诀\x1f33\x1e'
  '解锁\x1f14\x1e'
  '言传生教\x1f33\x1e'
  '言传身叫\x1f33\x1e'
  '言简意骇\x1f33\x1e'
  '警剔\x1f33\x1e'
  '警钟常呜\x1f33\x1e'
  '警钟常鸣\x1f33\x1e'
  '警钟长呜\x1f33\x1e'
  '计划\x1f26\x1e'
  '计划了\x1f15\x1e'
  '计划吧\x1f15\x1e'
  '计划哦\x1f15\x1e'
  '计划啦\x1f15\x1e'
  '认准\x1f16\x1e'
  '认清形式\x1f33\x1e'
  '认真地\x1f37\x1e'
  '认真的\x1f37\x1e'
  '认真负责的\x1f37\x1e'
  '认真贯\x1f33\x1e'
  '认真部置\x1f33\x1e'
  '认认真真的\x1f37\x1e'
  '认认真真真\x1f33\x1e'
  '训炼\x1f33\x1e'
  '记律\x1f33\x1e'
  '记忆尤新\x1f33\x1e'
  '记忆忧新\x1f33\x1e'
  '讲礼貌\x1f37\x1e'
  '讲话题纲\x1f33\x1e'
  '论坛\t\x1f15\x1e'
  '论坛\n'
  '\x1f15\x1e'
  '论坛\r'
  '\x1f15\x1e'
  '论坛 \x1f15\x1e'
  '论文部分\x1f15\x1e'
  '论述引领,\x1f33\x1e'
  '论述引领，\x1f33\x1e'
  '论述指导,\x1f33\x1e'
  '论述指导，\x1f33\x1e'
  '论述统领,\x1f33\x1e'
  '论述统领，\x1f33\x1e'
  '设为首页\x1f15\x1e'
  '访问\x1f15\x1e'
  '评论\x1f15\x1e'
  '评论:\x1f15\x1e'
  '评论：\x1f15\x1e'
  '诉颂\x1f33\x1e'
  '词不达义\x1f33\x1e'
  '诚信合作\x1f16\x1e'
  '诚肯\x1f33\x1e'
  '询问\x1f37\x1e'
  '诣在\x1f33\x1e'
  '该文\x1f15\x1e'
  '详和氛围\x1f33\x1e'
  '详细地\x1f37\x1e'
  '详细的\x1f37\x1e'
  '请假\x1f31\x1e'
  '请关注\x1f15\x1e'
  '请况\x1f33\x1e'
  '请在此处\x1f8\x1e'
  '请填写\x1f8\x1e'
  '请搜索\x1f15\x1e'
  '请此处\x1f8\x1e'
  '请点击\x1f15\x1e'
  '请登录\x1f15\x1e'
  '请自行甄别\x1f15\x1e'
  '请补充\x1f8\x1e'
  '请访问\x1f15\x1e'
  '调以轻心\x1f33\x1e'
  '调拔\x1f33\x1e'
  '调研题纲\x1f33\x1e'
  '调节员\x1f33\x1e'
  '调节处理矛盾\x1f33\x1e'
  '谋开展\x1f33\x1e'
  '谋求开展\x1f37\x1e'
  '谋进展\x1f37\x1e'
  '谨小慎危\x1f33\x1e'
  '谨防假冒\x1f16\x1e'
  '负总则\x1f33\x1e'
  '责任\x1f33\x1e'
  '责任倒人\x1f33\x1e'
  '责任意\x1f33\x1e'
  '责任明却\x1f33\x1e'
  '责任编辑\x1f15\x1e'
  '责任联带\x1f33\x1e'
  '责无旁代\x1f33\x1e'
  '责编\x1f15\x1e'
  '账篷\x1f33\x1e'
  '贪脏枉法\x1f33\x1e'
  '贫固\x1f33\x1e'
  '贫大学生\x1f33\x1e'
  '购买\x1f14\x1e'
  '购物车\x1f15\x1e'
  '贯彻\x1f33\x1e'
  '贯彻党二十大\x1f33\x1e'
  '贯彻思想和党的\x1f33\x1e'
  '贯彻执\x1f33\x1e'
  '贯彻落\x1f33\x1e'
  '贯撤\x1f33\x1e'
  '贴合\x1f37\x1e'
  '贵再坚持\x1f33\x1e'
  '贷款\x1f16\x1e'
  '费寝忘食\x1f33\x1e'
  '资料共分享\x1f15\x1e'
  '资料平台\x1f15\x1e'
  '资料库\x1f16\x1e'
  '资料网\x1f15\x1e'
  '资料群\x1f16\x1e'
  '资源id:\x1f15\x1e'
  '资源id：\x1f15\x1e'
  '资源描述\x1f15\x1e'
  '资源爱护\x1f37\x1e'
  '赋于了\x1f33\x1e'
  '赋于新\x1f33\x1e'
  '赌场\x1f16\x1e'
  '赌球\x1f16\x1e'
  '赐予\x1f37\x1e'
  '赔尝\x1f33\x1e'
  '赞同\x1f15\x1e'
  '赡仰\x1f33\x1e'
  '赢的\x1f37\x1e'
  '走村人户\x1f33\x1e'
  '走深走时\x1f33\x1e'
  '赵六\x1f9\x1e'
  '起到做用\x1f33\x1e'
  '跟据\x1f33\x1e'
  '跨越开展\x1f37\x1e'
  '跨越式开展\x1f33\x1e'
  '跨越式进展\x1f37\x1e'
  '跳到\x1f15\x1e'
  '跳转到\x1f15\x1e'
  '踌备\x1f33\x1e'
  '踌措\x1f33\x1e'
  '踏堪\x1f33\x1e'
  '踏踏实实的\x1f37\x1e'
  '踏踏时实\x1f33\x1e'
  '踔历奋发\x1f33\x1e'
  '踔厉愤发\x1f33\x1e'
  '蹄急步稳\x1f33\x1e'
  '身不由已\x1f33\x1e'
  '身体立行\x1f33\x1e'
  '身先士率\x1f33\x1e'
  '身心安康\x1f37\x1e'
  '身心进展\x1f37\x1e'
  '躺赚\x1f16\x1e'
  '转发\x1f15\x1e'
  '转形升级\x1f33\x1e'
  '转瞬既逝\x1f33\x1e'
  '转自\x1f15\x1e'
  '转载\x1f15\x1e'
  '转载自\x1f15\x1e'
  '轰轰列列\x1f33\x1e'
  '轶序井然\x1f33\x1e'
  '载体,\x1f33\x1e'
  '载体，\x1f33\x1e'
  '较20\x1f31\x1e'
  '较上季\x1f31\x1e'
  '较上年\x1f26 31\x1e'
  '较上月\x1f31\x1e'
  '较去年\x1f26 31\x1e'
  '较大地\x1f37\x1e'
  '较好的\x1f37\x1e'
  '较少民族\x1f37\x1e'
  '较常年\x1f26\x1e'
  '较年初\x1f26 31\x1e'
  '较快地\x1f37\x1e'
  '较快的\x1f37\x1e'
  '辛福\x1f33\x1e'
  '辨护\x1f33\x1e'
  '辨论\x1f33\x1e'
  '辩别\x1f33\x1e'
  '辩认\x1f33\x1e'
  '达成一至\x1f33\x1e'
  '迁就故息\x1f33\x1e'
  '迁徒\x1f33\x1e'
  '迅期\x1f33\x1e'
  '迅速的\x1f37\x1e'
  '过份\x1f37\x1e'
  '过尤不及\x1f33\x1e'
  '运共同体\x1f33\x1e'
  '运筹帷握\x1f33\x1e'
  '返回\x1f15\x1e'
  '返水\x1f16\x1e'
  '返馈\x1f33\x1e'
  '还有\x1f13\x1e'
  '还来的及\x1f33\x1e'
  '还看\x1f15\x1e'
  '这只\x1f37\x1e'
  '进一加大\x1f33\x1e'
  '进一加强\x1f33\x1e'
  '进一增强\x1f33\x1e'
  '进一完善\x1f33\x1e'
  '进一强化\x1f33\x1e'
  '进一推进\x1f33\x1e'
  '进一提高\x1f33\x1e'
  '进一步地\x1f37\x1e'
  '进一步标准\x1f37\x1e'
  '进一步的\x1f37\x1e'
  '进一深化\x1f33\x1e'
  '进一落实\x1f33\x1e'
  '进一规范\x1f33\x1e'
  '进展党员\x1f37\x1e'
  '进展农村\x1f37\x1e'
  '进展壮大\x1f37\x1e'
  '进展大局\x1f37\x1e'
  '进展思路\x1f37\x1e'
  '进展战略\x1f37\x1e'
  '进展方式\x1f37\x1e'
  '进展步伐\x1f37\x1e'
  '进展理念\x1f37\x1e'
  '进展生产\x1f37\x1e'
  '进展目标\x1f37\x1e'
  '进展空间\x1f37\x1e'
  '进展经济\x1f37\x1e'
  '进展规划\x1f37\x1e'
  '进展集体\x1f37\x1e'
  '进村人户\x1f33\x1e'
  '进步工作效率\x1f33\x1e'
  '进步自身素质\x1f33\x1e'
  '进群\x1f16\x1e'
  '进行和自我评价\x1f33\x1e'
  '违犯规定\x1f33\x1e'
  '违返\x1f33\x1e'
  '连惯\x1f33\x1e'
  '连政建设\x1f33\x1e'
  '连洁从政\x1f33\x1e'
  '连洁自律\x1f33\x1e'
  '连系群众\x1f33\x1e'
  '连续\x1f37\x1e'
  '连防连控\x1f33\x1e'
  '迫不急待\x1f33\x1e'
  '迫在眉捷\x1f33\x1e'
  '迹像表明\x1f33\x1e'
  '追悔墨迹\x1f33\x1e'
  '追悔末及\x1f33\x1e'
  '追朔\x1f33\x1e'
  '追本朔源\x1f33\x1e'
  '退休\x1f24 25\x1e'
  '适而可止\x1f33\x1e'
  '逆差\x1f31\x1e'
  '选拨\x1f33\x1e'
  '选泽\x1f33\x1e'
  '透过\x1f37\x1e'
  '逐步的\x1f37\x1e'
  '逐渐的\x1f37\x1e'
  '通迅\x1f33\x1e'
  '道a\x1f9\x1e'
  '道b\x1f9\x1e'
  '道c\x1f9\x1e'
  '道d\x1f9\x1e'
  '道e\x1f9\x1e'
  '道f\x1f9\x1e'
  '道g\x1f9\x1e'
  '道h\x1f9\x1e'
  '道i\x1f9\x1e'
  '道j\x1f9\x1e'
  '道k\x1f9\x1e'
  '道l\x1f9\x1e'
  '道m\x1f9\x1e'
  '道n\x1f9\x1e'
  '道o\x1f9\x1e'
  '道p\x1f9\x1e'
  '道q\x1f9\x1e'
  '道r\x1f9\x1e'
  '道s\x1f9\x1e'
  '道t\x1f9\x1e'
  '道u\x1f9\x1e'
  '道v\x1f9\x1e'
  '道w\x1f9\x1e'
  '道x\x1f9\x1e'
  '道y\x1f9\x1e'
  '道z\x1f9\x1e'
  '遗憾的\x1f37\x1e'
  '遗撼\x1f33\x1e'
  '遣产\x1f33\x1e'
  '遮风档雨\x1f33\x1e'
  '遵师重教\x1f33\x1e'
  '遵重\x1f33\x1e'
  '那只\x1f37\x1e'
  '那怕\x1f33\x1e'
  '邦助\x1f33\x1e'
  '邦扶\x1f33\x1e'
  '邻里合睦\x1f33\x1e'
  '部份\x1f37\x1e'
  '部分包含\x1f15\x1e'
  '部分预览\x1f15\x1e'
  '部暑\x1f33\x1e'
  '部置任务\x1f33\x1e'
  '部置工作\x1f33\x1e'
  '都在看\x1f15\x1e'
  '都象\x1f37\x1e'
  '重中之中\x1f33\x1e'
  '重再参与\x1f33\x1e'
  '重再落实\x1f33\x1e'
  '重年夜\x1f33\x1e'
  '金币\x1f15\x1e'
  '金榜提名\x1f33\x1e'
  '针贬\x1f33\x1e'
  '铸牢中华民\x1f33\x1e'
  '铺张奢侈\x1f37\x1e'
  '铺张浪废\x1f33\x1e'
  '链接地址\x1f15\x1e'
  '锐不可挡\x1f33\x1e'
  '锐意创兴\x1f33\x1e'
  '锐意近取\x1f33\x1e'
  '错落有制\x1f33\x1e'
  '锤练\x1f33\x1e'
  '锻练\x1f33\x1e'
  '镇a\x1f9\x1e'
  '镇b\x1f9\x1e'
  '镇c\x1f9\x1e'
  '镇d\x1f9\x1e'
  '镇e\x1f9\x1e'
  '镇f\x1f9\x1e'
  '镇g\x1f9\x1e'
  '镇h\x1f9\x1e'
  '镇i\x1f9\x1e'
  '镇j\x1f9\x1e'
  '镇k\x1f9\x1e'
  '镇l\x1f9\x1e'
  '镇m\x1f9\x1e'
  '镇n\x1f9\x1e'
  '镇o\x1f9\x1e'
  '镇p\x1f9\x1e'
  '镇q\x1f9\x1e'
  '镇r\x1f9\x1e'
  '镇s\x1f9\x1e'
  '镇t\x1f9\x1e'
  '镇u\x1f9\x1e'
  '镇v\x1f9\x1e'
  '镇w\x1f9\x1e'
  '镇x\x1f9\x1e'
  '镇y\x1f9\x1e'
  '镇z\x1f9\x1e'
  '镇均\x1f31\x1e'
  '长制久安\x1f33\x1e'
  '长效机\x1f33\x1e'
  '长足地\x1f37\x1e'
  '长远开展\x1f37\x1e'
  '长远进展\x1f37\x1e'
  '问侯\x1f33\x1e'
  '问题导\x1f33\x1e'
  '问题的潜力\x1f33\x1e'
  '闻名假迩\x1f33\x1e'
  '阅读\x1f14 15\x1e'
  '阅读:\x1f15\x1e'
  '阅读：\x1f15\x1e'
  '队伍建\x1f33\x1e'
  '防冶\x1f33\x1e'
  '防微渡渐\x1f33\x1e'
  '防患未燃\x1f33\x1e'
  '防控形式\x1f37\x1e'
  '防汛形式\x1f37\x1e'
  '防犯意识\x1f33\x1e'
  '防碍\x1f33\x1e'
  '防署降温\x1f33\x1e'
  '防范于未然\x1f33\x1e'
  '防范化解重大风\x1f33\x1e'
  '防讯\x1f33\x1e'
  '陈规漏习\x1f33\x1e'
  '限时\x1f16\x1e'
  '除旧补新\x1f33\x1e'
  '险像环生\x1f33\x1e'
  '陪偿\x1f33\x1e'
  '陪养\x1f33\x1e'
  '陪育\x1f33\x1e'
  '陪训\x1f33\x1e'
  '随既\x1f33\x1e'
  '隐定\x1f33\x1e'
  '隐患排\x1f33\x1e'
  '隐换排查\x1f33\x1e'
  '隐步\x1f33\x1e'
  '隐藏\x1f13 14\x1e'
  '隐藏内容\x1f13\x1e'
  '隐藏部分\x1f13\x1e'
  '集中表达在\x1f37\x1e'
  '集体性事件\x1f33\x1e'
  '集思广议\x1f33\x1e'
  '雪中送碳\x1f33\x1e'
  '零是\x1f18 19\x1e'
  '零要\x1f18 19\x1e'
  '雷历风行\x1f33\x1e'
  '需知\x1f37\x1e'
  '震憾\x1f33\x1e'
  '震摄\x1f37\x1e'
  '青年自愿者\x1f33\x1e'
  '非税\x1f24 25\x1e'
  '面临的形式\x1f33\x1e'
  '面面具到\x1f33\x1e'
  '鞠躬尽粹\x1f33\x1e'
  '鞭册\x1f33\x1e'
  '鞭长末及\x1f33\x1e'
  '页)\x1f15\x1e'
  '页预览\x1f15\x1e'
  '页）\x1f15\x1e'
  '顷听\x1f33\x1e'
  '顷心\x1f33\x1e'
  '顷斜\x1f33\x1e'
  '顷注\x1f33\x1e'
  '顺利的\x1f37\x1e'
  '顺差\x1f31\x1e'
  '颂发\x1f33\x1e'
  '颂奖\x1f33\x1e'
  '颂布\x1f33\x1e'
  '颂布实施\x1f33\x1e'
  '预备充分\x1f37\x1e'
  '预算\x1f26\x1e'
  '预览内容\x1f15\x1e'
  '领到\x1f37\x1e'
  '领导\x1f35\x1e'
  '领导干\x1f33\x1e'
  '颗树\x1f33\x1e'
  '题库\x1f16\x1e'
  '题纲挈领\x1f33\x1e'
  '风桥经验\x1f33\x1e'
  '风清气政\x1f33\x1e'
  '风清气正正\x1f33\x1e'
  '风轻气正\x1f33\x1e'
  '风险防犯\x1f33\x1e'
  '首 页\x1f15\x1e'
  '首\u3000页\x1f15\x1e'
  '首存\x1f16\x1e'
  '首当其中\x1f33\x1e'
  '首当其充\x1f33\x1e'
  '首曲一指\x1f33\x1e'
  '首页\x1f15\x1e'
  '马克思\x1f33\x1e'
  '马克思主意\x1f33\x1e'
  '高兴的\x1f37\x1e'
  '高屋建翎\x1f33\x1e'
  '高屋建领\x1f33\x1e'
  '高度保密\x1f16\x1e'
  '高效的\x1f37\x1e'
  '高标准的\x1f37\x1e'
  '高校生村官\x1f37\x1e'
  '高瞻远嘱\x1f33\x1e'
  '高空做业\x1f33\x1e'
  '高质量\x1f16\x1e'
  '高质量保障\x1f16\x1e'
  '高质量发\x1f33\x1e'
  '高质量的\x1f37\x1e'
  '高质量进展\x1f37\x1e'
  '麻痹大义\x1f33\x1e'
  '麻痹思相\x1f33\x1e'
  '黑版报\x1f33\x1e'
  '默守成规\x1f33\x1e'
  '默守陈规\x1f33\x1e'
  '默默无文\x1f33\x1e'
  '鼎立相助\x1f33\x1e'
  '鼓历\x1f33\x1e'
  '齐头并近\x1f33\x1e'
  '齐心携力\x1f33\x1e'
  '齐心胁力\x1f33\x1e'
  '齐抓公管\x1f33\x1e'
  '＃人数\x1f7\x1e'
  '＃公司\x1f7\x1e'
  '＃单位\x1f7\x1e'
  '＃名称\x1f7\x1e'
  '＃地点\x1f7\x1e'
  '＃姓名\x1f7\x1e'
  '＃学校\x1f7\x1e'
  '＃年份\x1f7\x1e'
  '＃年度\x1f7\x1e'
  '＃日期\x1f7\x1e'
  '＃时间\x1f7\x1e'
  '＃电话\x1f7\x1e'
  '＃职务\x1f7\x1e'
  '＃联系\x1f7\x1e'
  '＃负责\x1f7\x1e'
  '＃部门\x1f7\x1e'
  '＃金额\x1f7\x1e'
  '＃领导\x1f7\x1e'
  '＄＄\x1f5\x1e'
  '＆＆\x1f5\x1e'
  '（ \x1f7\x1e'
  '（:\x1f16\x1e'
  '（?\x1f7\x1e'
  '（_\x1f7\x1e'
  '（…\x1f7\x1e'
  '（\u3000\x1f7\x1e'
  '（下降\x1f7\x1e'
  '（减少\x1f7\x1e'
  '（如需查看全文\x1f13\x1e'
  '（如需查看全部\x1f13\x1e'
  '（如需阅读全文\x1f13\x1e'
  '（如需阅读全部\x1f13\x1e'
  '（想查看全文\x1f13\x1e'
  '（想查看全部\x1f13\x1e'
  '（想阅读全文\x1f13\x1e'
  '（想阅读全部\x1f13\x1e'
  '（查看全文\x1f13\x1e'
  '（查看全部\x1f13\x1e'
  '（要查看全文\x1f13\x1e'
  '（要查看全部\x1f13\x1e'
  '（要阅读全文\x1f13\x1e'
  '（要阅读全部\x1f13\x1e'
  '（请查看全文\x1f13\x1e'
  '（请查看全部\x1f13\x1e'
  '（请阅读全文\x1f13\x1e'
  '（请阅读全部\x1f13\x1e'
  '（阅读全文\x1f13\x1e'
  '（阅读全部\x1f13\x1e'
  '（降低\x1f7\x1e'
  '（）\x1f7\x1e'
  '（：\x1f16\x1e'
  '（？\x1f7\x1e'
  '）大\x1f33\x1e'
  '＊俗\x1f10\x1e'
  '＊惯\x1f10\x1e'
  '＊近平\x1f10\x1e'
  '＋＋\x1f5\x1e'
  '，:\x1f16\x1e'
  '，每个\x1f31\x1e'
  '，每亩\x1f31\x1e'
  '，每人\x1f31\x1e'
  '，每份\x1f31\x1e'
  '，每台\x1f31\x1e'
  '，每名\x1f31\x1e'
  '，每套\x1f31\x1e'
  '，每家\x1f31\x1e'
  '，每户\x1f31\x1e'
  '，象\x1f37\x1e'
  '，：\x1f16\x1e'
  '／%\x1f5\x1e'
  '／下降\x1f7\x1e'
  '／个\x1f5\x1e'
  '／人\x1f5\x1e'
  '／件\x1f5\x1e'
  '／份\x1f5\x1e'
  '／减少\x1f7\x1e'
  '／名\x1f5\x1e'
  '／场\x1f5\x1e'
  '／处\x1f5\x1e'
  '／户\x1f5\x1e'
  '／期\x1f5\x1e'
  '／次\x1f5\x1e'
  '／篇\x1f5\x1e'
  '／降低\x1f7\x1e'
  '／％\x1f5\x1e'
  '／／\x1f5\x1e'
  '０‰\x1f32\x1e'
  '０万\x1f32\x1e'
  '０个\x1f32\x1e'
  '０亩\x1f32\x1e'
  '０人\x1f32\x1e'
  '０亿\x1f32\x1e'
  '０件\x1f32\x1e'
  '０份\x1f32\x1e'
  '０元\x1f32\x1e'
  '０公\x1f32\x1e'
  '０册\x1f32\x1e'
  '０台\x1f32\x1e'
  '０名\x1f32\x1e'
  '０吨\x1f32\x1e'
  '０场\x1f32\x1e'
  '０处\x1f32\x1e'
  '０头\x1f32\x1e'
  '０家\x1f32\x1e'
  '０平\x1f32\x1e'
  '０座\x1f32\x1e'
  '０张\x1f32\x1e'
  '０户\x1f32\x1e'
  '０所\x1f32\x1e'
  '０斤\x1f32\x1e'
  '０条\x1f32\x1e'
  '０次\x1f32\x1e'
  '０立\x1f32\x1e'
  '０美\x1f32\x1e'
  '０课\x1f32\x1e'
  '０起\x1f32\x1e'
  '０辆\x1f32\x1e'
  '０项\x1f32\x1e'
  '１‰\x1f32\x1e'
  '１万\x1f32\x1e'
  '１个\x1f32\x1e'
  '１亩\x1f32\x1e'
  '１人\x1f32\x1e'
  '１亿\x1f32\x1e'
  '１件\x1f32\x1e'
  '１份\x1f32\x1e'
  '１元\x1f32\x1e'
  '１公\x1f32\x1e'
  '１册\x1f32\x1e'
  '１台\x1f32\x1e'
  '１名\x1f32\x1e'
  '１吨\x1f32\x1e'
  '１场\x1f32\x1e'
  '１处\x1f32\x1e'
  '１头\x1f32\x1e'
  '１家\x1f32\x1e'
  '１平\x1f32\x1e'
  '１座\x1f32\x1e'
  '１张\x1f32\x1e'
  '１户\x1f32\x1e'
  '１所\x1f32\x1e'
  '１斤\x1f32\x1e'
  '１条\x1f32\x1e'
  '１次\x1f32\x1e'
  '１立\x1f32\x1e'
  '１美\x1f32\x1e'
  '１课\x1f32\x1e'
  '１起\x1f32\x1e'
  '１辆\x1f32\x1e'
  '１项\x1f32\x1e'
  '１１\x1f25\x1e'
  '２‰\x1f32\x1e'
  '２万\x1f32\x1e'
  '２个\x1f32\x1e'
  '２亩\x1f32\x1e'
  '２人\x1f32\x1e'
  '２亿\x1f32\x1e'
  '２件\x1f32\x1e'
  '２份\x1f32\x1e'
  '２元\x1f32\x1e'
  '２公\x1f32\x1e'
  '２册\x1f32\x1e'
  '２台\x1f32\x1e'
  '２名\x1f32\x1e'
  '２吨\x1f32\x1e'
  '２场\x1f32\x1e'
  '２处\x1f32\x1e'
  '２头\x1f32\x1e'
  '２家\x1f32\x1e'
  '２平\x1f32\x1e'
  '２座\x1f32\x1e'
  '２张\x1f32\x1e'
  '２户\x1f32\x1e'
  '２所\x1f32\x1e'
  '２斤\x1f32\x1e'
  '２条\x1f32\x1e'
  '２次\x1f32\x1e'
  '２立\x1f32\x1e'
  '２美\x1f32\x1e'
  '２课\x1f32\x1e'
  '２起\x1f32\x1e'
  '２辆\x1f32\x1e'
  '２项\x1f32\x1e'
  '３‰\x1f32\x1e'
  '３万\x1f32\x1e'
  '３个\x1f32\x1e'
  '３亩\x1f32\x1e'
  '３人\x1f32\x1e'
  '３亿\x1f32\x1e'
  '３件\x1f32\x1e'
  '３份\x1f32\x1e'
  '３元\x1f32\x1e'
  '３公\x1f32\x1e'
  '３册\x1f32\x1e'
  '３台\x1f32\x1e'
  '３名\x1f32\x1e'
  '３吨\x1f32\x1e'
  '３场\x1f32\x1e'
  '３处\x1f32\x1e'
  '３头\x1f32\x1e'
  '３家\x1f32\x1e'
  '３平\x1f32\x1e'
  '３座\x1f32\x1e'
  '３张\x1f32\x1e'
  '３户\x1f32\x1e'
  '３所\x1f32\x1e'
  '３斤\x1f32\x1e'
  '３条\x1f32\x1e'
  '３次\x1f32\x1e'
  '３立\x1f32\x1e'
  '３美\x1f32\x1e'
  '３课\x1f32\x1e'
  '３起\x1f32\x1e'
  '３辆\x1f32\x1e'
  '３项\x1f32\x1e'
  '４‰\x1f32\x1e'
  '４万\x1f32\x1e'
  '４个\x1f32\x1e'
  '４亩\x1f32\x1e'
  '４人\x1f32\x1e'
  '４亿\x1f32\x1e'
  '４件\x1f32\x1e'
  '４份\x1f32\x1e'
  '４元\x1f32\x1e'
  '４公\x1f32\x1e'
  '４册\x1f32\x1e'
  '４台\x1f32\x1e'
  '４名\x1f32\x1e'
  '４吨\x1f32\x1e'
  '４场\x1f32\x1e'
  '４处\x1f32\x1e'
  '４头\x1f32\x1e'
  '４家\x1f32\x1e'
  '４平\x1f32\x1e'
  '４座\x1f32\x1e'
  '４张\x1f32\x1e'
  '４户\x1f32\x1e'
  '４所\x1f32\x1e'
  '４斤\x1f32\x1e'
  '４条\x1f32\x1e'
  '４次\x1f32\x1e'
  '４立\x1f32\x1e'
  '４美\x1f32\x1e'
  '４课\x1f32\x1e'
  '４起\x1f32\x1e'
  '４辆\x1f32\x1e'
  '４项\x1f32\x1e'
  '５‰\x1f32\x1e'
  '５万\x1f32\x1e'
  '５个\x1f32\x1e'
  '５亩\x1f32\x1e'
  '５人\x1f32\x1e'
  '５亿\x1f32\x1e'
  '５件\x1f32\x1e'
  '５份\x1f32\x1e'
  '５元\x1f32\x1e'
  '５公\x1f32\x1e'
  '５册\x1f32\x1e'
  '５台\x1f32\x1e'
  '５名\x1f32\x1e'
  '５吨\x1f32\x1e'
  '５场\x1f32\x1e'
  '５处\x1f32\x1e'
  '５头\x1f32\x1e'
  '５家\x1f32\x1e'
  '５平\x1f32\x1e'
  '５座\x1f32\x1e'
  '５张\x1f32\x1e'
  '５户\x1f32\x1e'
  '５所\x1f32\x1e'
  '５斤\x1f32\x1e'
  '５条\x1f32\x1e'
  '５次\x1f32\x1e'
  '５立\x1f32\x1e'
  '５美\x1f32\x1e'
  '５课\x1f32\x1e'
  '５起\x1f32\x1e'
  '５辆\x1f32\x1e'
  '５项\x1f32\x1e'
  '６‰\x1f32\x1e'
  '６万\x1f32\x1e'
  '６个\x1f32\x1e'
  '６亩\x1f32\x1e'
  '６人\x1f32\x1e'
  '６亿\x1f32\x1e'
  '６件\x1f32\x1e'
  '６份\x1f32\x1e'
  '６元\x1f32\x1e'
  '６公\x1f32\x1e'
  '６册\x1f32\x1e'
  '６台\x1f32\x1e'
  '６名\x1f32\x1e'
  '６吨\x1f32\x1e'
  '６场\x1f32\x1e'
  '６处\x1f32\x1e'
  '６头\x1f32\x1e'
  '６家\x1f32\x1e'
  '６平\x1f32\x1e'
  '６座\x1f32\x1e'
  '６张\x1f32\x1e'
  '６户\x1f32\x1e'
  '６所\x1f32\x1e'
  '６斤\x1f32\x1e'
  '６条\x1f32\x1e'
  '６次\x1f32\x1e'
  '６立\x1f32\x1e'
  '６美\x1f32\x1e'
  '６课\x1f32\x1e'
  '６起\x1f32\x1e'
  '６辆\x1f32\x1e'
  '６项\x1f32\x1e'
  '７‰\x1f32\x1e'
  '７万\x1f32\x1e'
  '７个\x1f32\x1e'
  '７亩\x1f32\x1e'
  '７人\x1f32\x1e'
  '７亿\x1f32\x1e'
  '７件\x1f32\x1e'
  '７份\x1f32\x1e'
  '７元\x1f32\x1e'
  '７公\x1f32\x1e'
  '７册\x1f32\x1e'
  '７台\x1f32\x1e'
  '７名\x1f32\x1e'
  '７吨\x1f32\x1e'
  '７场\x1f32\x1e'
  '７处\x1f32\x1e'
  '７头\x1f32\x1e'
  '７家\x1f32\x1e'
  '７平\x1f32\x1e'
  '７座\x1f32\x1e'
  '７张\x1f32\x1e'
  '７户\x1f32\x1e'
  '７所\x1f32\x1e'
  '７斤\x1f32\x1e'
  '７条\x1f32\x1e'
  '７次\x1f32\x1e'
  '７立\x1f32\x1e'
  '７美\x1f32\x1e'
  '７课\x1f32\x1e'
  '７起\x1f32\x1e'
  '７辆\x1f32\x1e'
  '７项\x1f32\x1e'
  '８‰\x1f32\x1e'
  '８万\x1f32\x1e'
  '８个\x1f32\x1e'
  '８亩\x1f32\x1e'
  '８人\x1f32\x1e'
  '８亿\x1f32\x1e'
  '８件\x1f32\x1e'
  '８份\x1f32\x1e'
  '８元\x1f32\x1e'
  '８公\x1f32\x1e'
  '８册\x1f32\x1e'
  '８台\x1f32\x1e'
  '８名\x1f32\x1e'
  '８吨\x1f32\x1e'
  '８场\x1f32\x1e'
  '８处\x1f32\x1e'
  '８头\x1f32\x1e'
  '８家\x1f32\x1e'
  '８平\x1f32\x1e'
  '８座\x1f32\x1e'
  '８张\x1f32\x1e'
  '８户\x1f32\x1e'
  '８所\x1f32\x1e'
  '８斤\x1f32\x1e'
  '８条\x1f32\x1e'
  '８次\x1f32\x1e'
  '８立\x1f32\x1e'
  '８美\x1f32\x1e'
  '８课\x1f32\x1e'
  '８起\x1f32\x1e'
  '８辆\x1f32\x1e'
  '８项\x1f32\x1e'
  '９‰\x1f32\x1e'
  '９万\x1f32\x1e'
  '９个\x1f32\x1e'
  '９亩\x1f32\x1e'
  '９人\x1f32\x1e'
  '９亿\x1f32\x1e'
  '９件\x1f32\x1e'
  '９份\x1f32\x1e'
  '９元\x1f32\x1e'
  '９公\x1f32\x1e'
  '９册\x1f32\x1e'
  '９台\x1f32\x1e'
  '９名\x1f32\x1e'
  '９吨\x1f32\x1e'
  '９场\x1f32\x1e'
  '９处\x1f32\x1e'
  '９头\x1f32\x1e'
  '９家\x1f32\x1e'
  '９平\x1f32\x1e'
  '９座\x1f32\x1e'
  '９张\x1f32\x1e'
  '９户\x1f32\x1e'
  '９所\x1f32\x1e'
  '９斤\x1f32\x1e'
  '９条\x1f32\x1e'
  '９次\x1f32\x1e'
  '９立\x1f32\x1e'
  '９美\x1f32\x1e'
  '９课\x1f32\x1e'
  '９起\x1f32\x1e'
  '９辆\x1f32\x1e'
  '９项\x1f32\x1e'
  '：0\x1f15\x1e'
  '：1\x1f15\x1e'
  '：2\x1f15\x1e'
  '：3\x1f15\x1e'
  '：4\x1f15\x1e'
  '：5\x1f15\x1e'
  '：:\x1f16\x1e'
  '：：\x1f16\x1e'
  '；:\x1f16\x1e'
  '；：\x1f16\x1e'
  '＝＝\x1f5\x1e'
  '＠＠\x1f5\x1e'
  '［ \x1f7\x1e'
  '［20\x1f1\x1e'
  '［?\x1f7\x1e'
  '［_\x1f7\x1e'
  '［…\x1f7\x1e'
  '［\u3000\x1f7\x1e'
  '［？\x1f7\x1e'
  '［］\x1f7\x1e'
  'ｖ信\x1f16\x1e'
  '｛｝\x1f7\x1e'
  '～个\x1f5\x1e'
  '～人\x1f5\x1e'
  '～件\x1f5\x1e'
  '～份\x1f5\x1e'
  '～名\x1f5\x1e'
  '～场\x1f5\x1e'
  '～处\x1f5\x1e'
  '～户\x1f5\x1e'
  '～期\x1f5\x1e'
  '～次\x1f5\x1e'
  '～篇\x1f5\x1e'
  '～～\x1f5\x1e'
  '￥万\x1f5\x1e'
  '￥亿\x1f5\x1e'
  '￥元\x1f5\x1e'
  '￥千\x1f5\x1e'
  '￥￥\x1f5\x1e'
 ),
}
